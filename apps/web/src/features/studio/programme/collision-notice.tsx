import { Button } from '@mantine/core';
import { Notice } from '@odeum/ui/notice';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import styles from '../shell/shell.module.css';
import { differencesOf } from './differences';
import { findPart } from './local-edits';
import type { Collision, Edits } from './use-edits';
import { useReading } from './use-reading';

/** Tells whoever came second what the other did, and leaves it to them whether theirs is to hold all the same. */
export function CollisionNotice({ collision, edits }: { collision: Collision; edits: Edits }) {
  const { t } = useTranslation('studio');
  const { reading, titleOf } = useReading();
  const place = useRef<HTMLDivElement>(null);
  const { before, after } = collision;
  useEffect(() => place.current?.focus(), [collision]);
  const ids = [...new Set(collision.edits.map(({ id }) => id))];
  const changed = ids.filter((id) => findPart(before, id)?.version !== findPart(after, id)?.version);
  const nameOf = (id: string) => {
    const session = [...before.sessions, ...after.sessions].find((one) => one.id === id);
    return session ? titleOf(session) : t('board.a_part');
  };
  const linesOf = (id: string): string[] => {
    const isSession = before.sessions.some((session) => session.id === id);
    if (!isSession) return [t('board.part_changed')];
    const differences = differencesOf(id, before, after, reading);
    if (!differences) return [t('board.was_removed')];
    const lines = differences.map(({ field, before: was, after: is }) =>
      t('board.difference', { field: t(`board.field.${field}`), before: was, after: is }),
    );
    return lines.length > 0 ? lines : [t('board.text_changed')];
  };
  return (
    <div ref={place} tabIndex={-1} className={styles.problem}>
      <Notice kind="warn" role="alert" title={t('board.collision')}>
        <ul>
          {changed.map((id) => (
            <li key={id}>
              <strong>{nameOf(id)}</strong>
              <ul>
                {linesOf(id).map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
        <div className={styles.row}>
          <Button variant="default" onClick={edits.dismiss}>
            {t('board.leave_theirs')}
          </Button>
          <Button onClick={() => void edits.insist()}>{t('board.insist')}</Button>
        </div>
      </Notice>
    </div>
  );
}

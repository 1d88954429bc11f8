import { ActionIcon, Button } from '@mantine/core';
import type { LocalisedText } from '@odeum/contract/common';
import { EmptyState } from '@odeum/ui/empty-state';
import { IconArrowUp } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from '../shell/shell.module.css';
import { tellSaved } from '../shell/tell-saved';
import { useProgramming } from './use-programme';
import { useReading } from './use-reading';

interface Part {
  id: string;
  version: number;
  name: LocalisedText;
}

interface PartListProps<Item extends Part> {
  kind: 'room' | 'track' | 'speaker';
  parts: readonly Item[];
  /** How many sessions name it. */
  usesOf: (id: string) => number;
  /** The form of one, or of a new one. */
  renderForm: (part: Item | null, onClose: () => void) => ReactNode;
  noteOf?: (part: Item) => string;
  /** Rooms and tracks stand in an order of the organiser's. */
  onMoveUp?: (at: number) => void;
}

const NEW = 'new';

/** Rooms, tracks or speakers: each opens into its form, and goes with a way back. */
export function PartList<Item extends Part>(props: PartListProps<Item>) {
  const { kind, parts, usesOf, renderForm, noteOf, onMoveUp } = props;
  const { t } = useTranslation('studio');
  const { edits, event } = useProgramming();
  const { say } = useReading();
  const [openId, setOpenId] = useState<string | null>(null);
  const close = () => setOpenId(null);
  const remove = async ({ id, version }: Item) => {
    const isDone = await edits.edit([{ edit: `remove_${kind}`, id, version }]);
    if (isDone) tellSaved(t('board.removed_can_undo'));
  };
  return (
    <>
      {parts.length === 0 && <EmptyState>{t(`board.no_${kind}s`)}</EmptyState>}
      <ul className={styles.cards}>
        {parts.map((part, i) => (
          <li key={part.id} className={styles.card}>
            <div className={styles.title}>
              <div>
                <strong>{say(part.name)}</strong>
                <p className="odeum-meta">
                  {[noteOf?.(part), t('board.used', { count: usesOf(part.id) })].filter(Boolean).join(' · ')}
                </p>
              </div>
              {event.can.edit && (
                <div className={styles.row}>
                  {onMoveUp && i > 0 && (
                    <ActionIcon
                      size={44}
                      variant="default"
                      aria-label={t('move_up', { name: say(part.name) })}
                      onClick={() => onMoveUp(i)}
                    >
                      <IconArrowUp size={20} stroke={1.75} aria-hidden />
                    </ActionIcon>
                  )}
                  <Button
                    variant="default"
                    aria-expanded={openId === part.id}
                    aria-label={`${t(openId === part.id ? 'close' : 'edit')}: ${say(part.name)}`}
                    onClick={() => setOpenId(openId === part.id ? null : part.id)}
                  >
                    {t(openId === part.id ? 'close' : 'edit')}
                  </Button>
                  <Button
                    variant="subtle"
                    aria-label={t('remove_named', { name: say(part.name) })}
                    onClick={() => void remove(part)}
                  >
                    {t('remove')}
                  </Button>
                </div>
              )}
            </div>
            {openId === part.id && renderForm(part, close)}
          </li>
        ))}
      </ul>
      {event.can.edit && openId !== NEW && (
        <div>
          <Button variant="default" onClick={() => setOpenId(NEW)}>
            {t(`board.add_${kind}`)}
          </Button>
        </div>
      )}
      {openId === NEW && <div className={styles.card}>{renderForm(null, close)}</div>}
    </>
  );
}

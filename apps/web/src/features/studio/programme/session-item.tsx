import { ActionIcon, Button } from '@mantine/core';
import type { Language } from '@odeum/contract/common';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useText } from '../lib/words';
import styles from '../shell/shell.module.css';
import { SessionFields } from './session-fields';
import type { SessionValues } from './session-values';

interface SessionItemProps {
  session: SessionValues;
  languages: readonly Language[];
  isFirst: boolean;
  isLast: boolean;
  isOpen: boolean;
  faultOf: (path: string) => string | undefined;
  onToggle: () => void;
  onMove: (by: 1 | -1) => void;
  onChange: (part: Partial<SessionValues>) => void;
  onRemove: () => void;
}

const timeOf = (moment: string) => moment.slice(11, 16);

/** One line of the programme, which opens into its fields. */
export function SessionItem(props: SessionItemProps) {
  const { session, languages, isFirst, isLast, isOpen, faultOf, onToggle, onMove, onChange, onRemove } =
    props;
  const { t } = useTranslation('studio');
  const text = useText();
  const id = useId();
  const place = useRef<HTMLLIElement>(null);
  const isNew = session.id === undefined;
  const found = text(session.title, languages);
  const name = found === '–' ? t('new_session') : found;
  useEffect(() => {
    // A session that was just added is what one goes on to write.
    if (isNew) place.current?.querySelector<HTMLElement>('select, input')?.focus();
  }, [isNew]);
  const speakers = session.speakers.map((speaker) => text(speaker.name, languages)).join(', ');
  return (
    <li ref={place} className={styles.card}>
      <div className={styles.slot}>
        <p className="odeum-num">
          {timeOf(session.startsAt)}–{timeOf(session.endsAt)}
        </p>
        <div>
          <strong>{name}</strong>
          <p className="odeum-meta">
            {t(`session_${session.type}`)}
            {speakers && ` · ${speakers}`}
          </p>
        </div>
        <div className={styles.row}>
          <ActionIcon
            size={44}
            variant="default"
            aria-label={t('move_up', { name })}
            // Not disabled: the focus would be lost when a session arrives at the top.
            aria-disabled={isFirst}
            onClick={() => !isFirst && onMove(-1)}
          >
            <IconArrowUp size={20} stroke={1.75} aria-hidden />
          </ActionIcon>
          <ActionIcon
            size={44}
            variant="default"
            aria-label={t('move_down', { name })}
            aria-disabled={isLast}
            onClick={() => !isLast && onMove(1)}
          >
            <IconArrowDown size={20} stroke={1.75} aria-hidden />
          </ActionIcon>
          <Button
            variant="default"
            aria-expanded={isOpen}
            aria-controls={id}
            aria-label={`${t(isOpen ? 'close' : 'edit')}: ${name}`}
            onClick={onToggle}
          >
            {t(isOpen ? 'close' : 'edit')}
          </Button>
        </div>
      </div>
      <div id={id} hidden={!isOpen} className={styles.group}>
        {isOpen && (
          <>
            <SessionFields session={session} languages={languages} faultOf={faultOf} onChange={onChange} />
            <div>
              <Button variant="subtle" aria-label={t('remove_named', { name })} onClick={onRemove}>
                {t('remove_session')}
              </Button>
            </div>
          </>
        )}
      </div>
    </li>
  );
}

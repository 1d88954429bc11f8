import { Button, NativeSelect, TextInput } from '@mantine/core';
import type { ProgrammeView, SessionCard, SessionPlace } from '@odeum/contract/programme';
import type { Conflict } from '@odeum/domain/programme';
import { Tag } from '@odeum/ui/tag';
import { memo, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MomentField } from '../fields/moment-field';
import { fromLocalField, toLocalField } from '../lib/zone-time';
import styles from '../shell/shell.module.css';
import { useOpenSession } from './session-drawer';
import { useConflictWords } from './use-conflict-words';
import { useProgramming } from './use-programme';
import { useReading } from './use-reading';

interface SessionRowProps {
  session: SessionCard;
  programme: ProgrammeView;
  conflicts: readonly Conflict[] | undefined;
}

/** A session with its place in fields; each is kept when it is left. */
function SessionRowPlain({ session, programme, conflicts = [] }: SessionRowProps) {
  const { t } = useTranslation('studio');
  const { event, edits } = useProgramming();
  const { titleOf, speakersOf, say } = useReading();
  const sayConflict = useConflictWords();
  const { open } = useOpenSession();
  const { id, version, roomId, startsAt, minutes } = session;
  const shownAt = toLocalField(startsAt, event.zone);
  const [at, setAt] = useState(shownAt);
  const [length, setLength] = useState(String(minutes));
  // What somebody else has set stands in the fields, unless something is being typed there.
  useEffect(() => setAt(shownAt), [shownAt]);
  useEffect(() => setLength(String(minutes)), [minutes]);
  const put = (change: Partial<SessionPlace>) => {
    const place = { roomId, startsAt, minutes, ...change };
    void edits.edit([{ edit: 'place_session', id, version, place }]);
  };
  const title = titleOf(session);
  const speakers = speakersOf(session, programme);
  const keepTime = () => {
    if (at !== shownAt) put({ startsAt: at ? fromLocalField(at, event.zone, startsAt) : null });
  };
  const keepLength = () => {
    const next = Number(length);
    if (Number.isInteger(next) && next > 0 && next !== minutes) put({ minutes: next });
    else setLength(String(minutes));
  };
  return (
    <li className={styles.card} id={`session-${id}`}>
      <div className={styles.title}>
        <div>
          <strong>{title}</strong>
          <p className="odeum-meta">
            {t(`session_${session.type}`)}
            {speakers && ` · ${speakers}`}
          </p>
        </div>
        <div className={styles.row}>
          {session.missing > 0 && <Tag kind="warn">{t('board.missing', { count: session.missing })}</Tag>}
          {session.stale > 0 && <Tag kind="warn">{t('board.stale', { count: session.stale })}</Tag>}
          {session.sinceRelease && <Tag>{t(`board.since.${session.sinceRelease}`)}</Tag>}
          <Button variant="default" aria-label={`${t('edit')}: ${title}`} onClick={() => open(id)}>
            {t('edit')}
          </Button>
        </div>
      </div>
      {event.can.edit && (
        <div className={styles.columns} role="group" aria-label={title}>
          <div onBlur={keepTime}>
            <MomentField label={t('startsAt')} value={at} onChange={setAt} />
          </div>
          <TextInput
            label={t('board.length')}
            inputMode="numeric"
            value={length}
            onChange={(changed) => setLength(changed.target.value)}
            onBlur={keepLength}
          />
          <NativeSelect
            label={t('board.room')}
            value={roomId ?? ''}
            data={[
              { value: '', label: t('board.no_room') },
              ...programme.rooms.map((room) => ({ value: room.id, label: say(room.name) })),
            ]}
            onChange={(changed) => put({ roomId: changed.target.value || null })}
          />
        </div>
      )}
      {conflicts.length > 0 && (
        <ul>
          {conflicts.map((conflict) => (
            <li key={`${conflict.kind} ${conflict.otherId} ${conflict.speakerId}`}>
              {sayConflict(conflict, programme)}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
export const SessionRow = memo(SessionRowPlain);

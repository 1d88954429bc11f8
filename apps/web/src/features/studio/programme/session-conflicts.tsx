import type { ProgrammeView, SessionInput } from '@odeum/contract/programme';
import { findConflicts } from '@odeum/domain/programme';
import { Notice } from '@odeum/ui/notice';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useEvent } from '../events/use-event';
import { useConflictWords } from './use-conflict-words';
import { toPlan } from './use-programme';

interface SessionConflictsProps {
  programme: ProgrammeView;
  id: string;
  input: SessionInput;
}

/** What would be in the way of the session as it is typed here. */
export function SessionConflicts({ programme, id, input }: SessionConflictsProps) {
  const { t } = useTranslation('studio');
  const event = useEvent();
  const sayConflict = useConflictWords();
  const found = useMemo(() => {
    const others = programme.sessions.filter((session) => session.id !== id);
    const minutes = Number.isFinite(input.minutes) ? input.minutes : 0;
    const sessions = [...others, { ...input, id, minutes }];
    return findConflicts({ ...toPlan(event, programme), sessions }).filter((one) => one.sessionId === id);
  }, [programme, event, id, input]);
  if (found.length === 0) return null;
  return (
    <Notice kind="warn" title={t('board.conflicts', { count: found.length })}>
      <ul>
        {found.map((conflict) => (
          <li key={`${conflict.kind} ${conflict.otherId} ${conflict.speakerId}`}>
            {sayConflict(conflict, programme)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

import type { ProgrammeView } from '@odeum/contract/programme';
import type { Conflict } from '@odeum/domain/programme';
import { useTranslation } from 'react-i18next';
import { useReading } from './use-reading';

/** A conflict as a sentence. */
export function useConflictWords() {
  const { t } = useTranslation('studio');
  const { say, titleOf } = useReading();
  return (conflict: Conflict, { sessions, speakers }: ProgrammeView): string => {
    const other = sessions.find(({ id }) => id === conflict.otherId);
    const speaker = speakers.find(({ id }) => id === conflict.speakerId);
    return t(`conflict_of.${conflict.kind}`, {
      other: other ? titleOf(other) : '–',
      speaker: speaker ? say(speaker.name) : '–',
      count: conflict.minutes ?? 0,
      languages: conflict.languages?.join(', ').toUpperCase() ?? '',
    });
  };
}

import type { LocalisedText } from '@odeum/contract/common';
import type { ProgrammeView, SessionCard } from '@odeum/contract/programme';
import { formatShortDate, formatTime } from '@odeum/domain/time';
import { useTranslation } from 'react-i18next';
import { useEvent } from '../events/use-event';
import { useLang, useText } from '../lib/words';
import type { Reading } from './differences';

/** How sessions and their parts read on the screens of the programme. */
export function useReading() {
  const { t } = useTranslation('studio');
  const lang = useLang();
  const text = useText();
  const event = useEvent();
  const say = (words: LocalisedText) => text(words, event.languages);
  const titleOf = ({ title }: Pick<SessionCard, 'title'>) =>
    Object.keys(title).length > 0 ? say(title) : t('new_session');
  const nameIn = (parts: readonly { id: string; name: LocalisedText }[], id: string | null, none: string) => {
    const part = parts.find((one) => one.id === id);
    return part ? say(part.name) : none;
  };
  const roomOf = ({ roomId }: Pick<SessionCard, 'roomId'>, { rooms }: ProgrammeView) =>
    nameIn(rooms, roomId, t('board.no_room'));
  const whenOf = ({ startsAt }: Pick<SessionCard, 'startsAt'>) =>
    startsAt
      ? `${formatShortDate(startsAt, event.zone, lang)}, ${formatTime(startsAt, event.zone, lang)}`
      : t('board.unscheduled');
  const timesOf = ({ startsAt, minutes }: Pick<SessionCard, 'startsAt' | 'minutes'>) => {
    if (!startsAt) return t('board.minutes', { count: minutes });
    const end = new Date(Date.parse(startsAt) + minutes * 60_000);
    return `${formatTime(startsAt, event.zone, lang)}–${formatTime(end, event.zone, lang)}`;
  };
  const speakersOf = ({ speakers }: Pick<SessionCard, 'speakers'>, programme: ProgrammeView) =>
    speakers.map(({ speakerId }) => nameIn(programme.speakers, speakerId, '–')).join(', ');
  const reading: Reading = {
    title: titleOf,
    startsAt: whenOf,
    minutes: ({ minutes }) => t('board.minutes', { count: minutes }),
    room: roomOf,
    track: ({ trackId }, { tracks }) => nameIn(tracks, trackId, t('board.no_track')),
    type: ({ type }) => t(`session_${type}`),
    detail: ({ detail }) => t(`detail.${detail}`),
    languages: ({ languages }) => languages.join(', ').toUpperCase() || '–',
    speakers: (session, programme) => speakersOf(session, programme) || '–',
  };
  return { say, titleOf, roomOf, whenOf, timesOf, speakersOf, reading };
}

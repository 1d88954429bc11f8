import type { Language } from '@odeum/contract/common';
import type { EventFront } from '@odeum/contract/pages';
import { paths } from '@odeum/contract/paths';
import { dayKey } from '@odeum/domain/time';
import { fromPlainText, type ExchangeProgramme } from '@odeum/interchange/programme';

const MINUTE = 60_000;

/** The public programme in one language, as files of other programs understand it. What the page hides, they do not say. */
export function toExchangeProgramme(
  event: EventFront,
  version: number,
  lang: Language,
  origin: string,
): ExchangeProgramme {
  const url = `${origin}${paths.programme(lang, event.slug)}`;
  const room = event.venue?.name.text ?? null;
  return {
    conference: {
      title: event.title.text,
      acronym: event.slug,
      zone: event.zone,
      start: dayKey(event.startsAt, event.zone),
      end: dayKey(event.endsAt, event.zone),
      dayChange: '00:00',
      url,
      version: String(version),
      extra: {},
    },
    tracks: [],
    rooms: room === null ? [] : [{ name: room }],
    sessions: event.sessions.map((session) => ({
      guid: session.id,
      sourceId: null,
      code: '',
      slug: '',
      title: session.title.text,
      subtitle: '',
      type: session.type,
      track: null,
      room,
      startsAt: session.startsAt,
      durationMinutes: Math.round((Date.parse(session.endsAt) - Date.parse(session.startsAt)) / MINUTE),
      language: session.languages[0] ?? lang,
      abstract: fromPlainText(session.abstract?.text ?? ''),
      description: '',
      persons: session.speakers.map(({ id, name }) => ({ id: null, guid: id, name: name.text })),
      links: [],
      attachments: [],
      doNotRecord: false,
      url,
      logo: '',
      extra: {},
    })),
  };
}

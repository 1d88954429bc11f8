import type { ExchangeLink, ExchangePerson, ExchangeProgramme } from '../programme/index';
import { toHoursMinutes } from '../times/index';
import {
  acronymOf,
  clockOf,
  toLocal,
  toScheduleDays,
  type ScheduledSession,
  type ScheduleDay,
} from '../writing/schedule';
import { element, elementOf, writeXml, type XmlOut } from '../writing/xml';
import type { Clock } from '../times/index';

const isInteger = (text: string | null) => text !== null && /^\d{1,18}$/.test(text);

function writePerson({ id, guid, name }: ExchangePerson): XmlOut {
  return element('person', name, { id: isInteger(id) ? id! : undefined, guid });
}

function writeLinks(list: string, item: string, links: readonly ExchangeLink[]): XmlOut {
  return element(
    list,
    links.map(({ title, url }) => element(item, title, { href: url })),
  );
}

function writeEvent(
  { session, startsAt, id, guid, code }: ScheduledSession,
  slug: string,
  clock: Clock,
): XmlOut {
  const { time } = clock.toWall(startsAt);
  const { recording_license: license, ...addresses } = session.extra;
  const isShort = code !== undefined && /^[0-9A-Z]{6}$/.test(code);
  return element(
    'event',
    [
      element('date', toLocal(startsAt, clock)),
      element('start', time.slice(0, 5)),
      element('duration', toHoursMinutes(session.durationMinutes)),
      element('room', session.room ?? ''),
      elementOf('slug', slug),
      elementOf('url', session.url),
      element('title', session.title),
      element('subtitle', session.subtitle),
      element('track', session.track ?? ''),
      element('type', session.type),
      element('language', session.language),
      element('abstract', session.abstract),
      element('description', session.description),
      elementOf('logo', session.logo),
      element('recording', [
        element('license', license ?? ''),
        element('optout', String(session.doNotRecord)),
      ]),
      element('persons', session.persons.map(writePerson)),
      writeLinks('links', 'link', session.links),
      writeLinks('attachments', 'attachment', session.attachments),
      elementOf('video_download_url', addresses['video_download_url']),
      elementOf('feedback_url', addresses['feedback_url']),
      elementOf('origin_url', addresses['origin_url']),
    ],
    { guid, id: String(id), code: isShort ? code : undefined },
  );
}

/** Slugs that the schema takes, each once: the others are left out, a reader makes its own. */
function slugsOf(days: readonly ScheduleDay[]): Map<ScheduledSession, string> {
  const taken = new Set<string>();
  const slugs = new Map<ScheduledSession, string>();
  for (const scheduled of days.flatMap((day) => day.rooms.flatMap((room) => room.sessions))) {
    const { slug } = scheduled.session;
    if (!/^[a-z0-9_]{4,}-[a-z0-9\-_]{4,}$/.test(slug) || taken.has(slug)) continue;
    taken.add(slug);
    slugs.set(scheduled, slug);
  }
  return slugs;
}

/**
 * Schedule XML that `schedule.xsd` of c3voc takes, times in the conference's zone with their offset. Not carried: sessions
 * without a time, biographies, rooms' seats and descriptions, names and numbers that the schema has no letters for.
 */
export function writePentabarf(programme: ExchangeProgramme): string {
  const clock = clockOf(programme);
  const { conference } = programme;
  const days = toScheduleDays(programme, clock);
  const slugs = slugsOf(days);
  const slot = conference.extra['timeslot_duration'] ?? '';
  const root = element('schedule', [
    element('generator', '', { name: 'Odeum' }),
    element('version', conference.version),
    element('conference', [
      element('title', conference.title),
      element('acronym', acronymOf(programme)),
      elementOf('start', conference.start),
      elementOf('end', conference.end),
      element('days', String(days.length)),
      elementOf('timeslot_duration', /^\d{1,2}:\d{2}(?::\d{1,2})?$/.test(slot) ? slot : ''),
      elementOf('base_url', conference.extra['base_url']),
      elementOf('logo', conference.extra['logo']),
      elementOf('url', conference.url),
      element('time_zone_name', conference.zone),
      ...programme.tracks.map(({ name, slug, colour }) =>
        element('track', '', { name, color: colour, slug }),
      ),
    ]),
    ...days.map((day) =>
      element(
        'day',
        day.rooms.map(({ name, guid, sessions }) =>
          element(
            'room',
            sessions.map((scheduled) => writeEvent(scheduled, slugs.get(scheduled) ?? '', clock)),
            { name, guid },
          ),
        ),
        { index: String(day.index), date: day.date, start: day.start, end: day.end },
      ),
    ),
  ]);
  return writeXml(root);
}

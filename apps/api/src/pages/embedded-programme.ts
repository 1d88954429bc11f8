import type { Language } from '@odeum/contract/common';
import type { EmbeddedProgramme, EventFront, PublicSession } from '@odeum/contract/pages';
import { paths } from '@odeum/contract/paths';
import { runOf } from '@odeum/domain/programme';
import { dayKey, formatDate, formatTime, minutesBetween, townOfZone } from '@odeum/domain/time';
import { isDoorOpen } from '@odeum/domain/events';
import { messages } from '@odeum/locales/public';

/** The programme as another website shows it: in words, by the town's clock, as the day goes. */
export function toEmbeddedProgramme(front: EventFront, lang: Language, origin: string): EmbeddedProgramme {
  const words = messages[lang];
  const { slug, zone, release, runs } = front;
  const fill = (text: string, values: Record<string, string>) =>
    text.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '');
  const rooms = new Map(front.rooms.map((room) => [room.id, room.name]));

  const toSession = (session: PublicSession) => {
    const run = runOf({ ...session, minutes: minutesBetween(session.startsAt, session.endsAt) }, runs);
    const hasMoved = Date.parse(run.startsAt) !== Date.parse(session.startsAt);
    const planned = fill(words.programme.was, { time: formatTime(session.startsAt, zone, lang) });
    return {
      id: session.id,
      startsAt: run.startsAt,
      time: formatTime(run.startsAt, zone, lang),
      change: run.isSkipped ? words.programme.skipped : hasMoved ? planned : null,
      isSkipped: run.isSkipped,
      title: session.title,
      url: origin + paths.session(lang, slug, session.id),
      place: (session.roomId && rooms.get(session.roomId)) || null,
      people: session.speakers.map(({ name }) => name),
    };
  };
  const sessions = front.sessions
    .map(toSession)
    .sort((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt));
  const days = Map.groupBy(sessions, ({ startsAt }) => dayKey(startsAt, zone));
  const status = {
    cancelled: words.status.cancelled_text,
    postponed: words.status.postponed_text,
    scheduled: null,
  }[front.status];
  const date = release && formatDate(release.releasedAt, zone, lang);
  const whole = { text: words.programme.own_page, url: origin + paths.programme(lang, slug) };
  const form = { text: words.register.title, url: origin + paths.register(lang, slug) };
  return {
    language: lang,
    title: front.title,
    url: origin + paths.event(lang, slug),
    notes: [
      ...(status ? [status] : []),
      ...(status && front.stateReason ? [front.stateReason.text] : []),
      fill(words.programme.single_zone, { zone: front.place?.text ?? townOfZone(zone) }),
    ],
    release: release && fill(words.programme.version, { number: String(release.number), date: date ?? '' }),
    empty: words.programme.empty,
    days: [...days.values()].map((ofDay) => ({
      label: formatDate(ofDay[0]?.startsAt ?? front.startsAt, zone, lang, true),
      sessions: ofDay,
    })),
    yours: words.programme.yours,
    leads: isDoorOpen(front.door) ? [whole, form] : [whole],
  };
}

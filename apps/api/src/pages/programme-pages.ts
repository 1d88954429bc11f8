import { Inject, Injectable } from '@nestjs/common';
import { type Language, LIMITS } from '@odeum/contract/common';
import type { ChangeLine, EventFront, PageOf, ProgrammeChoice, PublicSession } from '@odeum/contract/pages';
import { paths } from '@odeum/contract/paths';
import { type ReleaseChange, ReleaseNumber } from '@odeum/contract/programme';
import { compareReleases, sayChange } from '@odeum/domain/programme';
import { needText, pickText } from '@odeum/domain/texts';
import { dayKey } from '@odeum/domain/time';
import { messages as changeMessages } from '@odeum/locales/changes';
import { messages } from '@odeum/locales/public';
import { CONFIG, type Config } from '../config/config';
import { Refusal } from '../platform/refusal';
import { ProgrammeQueries } from '../programme/programme.queries';
import { ReleasesQueries } from '../programme/releases.queries';
import { PlacesQueries } from '../registrations/places.queries';
import { type EventDetails, toEventFront } from './event-front';
import { readLanguage } from './page-door';
import { PublicEventsQueries } from './public-events.queries';
import { toPublicProgramme, toPublicRelease } from './public-programme';

export interface FoundProgramme {
  lang: Language;
  details: EventDetails;
  front: EventFront;
}

/** What stands behind the question mark of an address; whatever it is, there is a page. */
export type AskedProgramme = Partial<Record<'day' | 'room' | 'track', unknown>>;

const ALL_DAYS = 'all';

/** Which day a large programme opens on: the one that was asked for, today, or the first. */
function chooseDay(asked: unknown, days: readonly string[], today: string, isLarge: boolean): string | null {
  if (typeof asked === 'string' && days.includes(asked)) return asked;
  if (!isLarge || asked === ALL_DAYS) return null;
  return days.includes(today) ? today : (days[0] ?? null);
}

/** The data of the pages about one programme. */
@Injectable()
export class ProgrammePages {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly events: PublicEventsQueries,
    private readonly programmes: ProgrammeQueries,
    private readonly releasesQueries: ReleasesQueries,
    private readonly places: PlacesQueries,
  ) {}

  async find(langText: string, slug: string): Promise<FoundProgramme> {
    const lang = readLanguage(langText);
    const details = await this.events.findBySlug(slug);
    return { lang, details, front: toEventFront(details, lang, this.config.publicUrl, new Date()) };
  }

  programme({ lang, details, front }: FoundProgramme, asked: AskedProgramme, now: Date): PageOf<'programme'> {
    const { event, release } = details;
    const { sessions, rooms, tracks } = toPublicProgramme(release, lang, event.languages);
    const isLarge = sessions.length > LIMITS.pageSessions;
    const counts = new Map<string, number>();
    for (const { startsAt } of sessions) {
      const day = dayKey(startsAt, event.zone);
      counts.set(day, (counts.get(day) ?? 0) + 1);
    }
    const known = (id: unknown, parts: readonly { id: string }[]) =>
      parts.find((part) => part.id === id)?.id ?? null;
    const shown: ProgrammeChoice = {
      day: chooseDay(asked.day, [...counts.keys()], dayKey(now, event.zone), isLarge),
      roomId: known(asked.room, rooms),
      trackId: known(asked.track, tracks),
    };
    const isShown = ({ startsAt, roomId, trackId }: PublicSession) =>
      (shown.day === null || dayKey(startsAt, event.zone) === shown.day) &&
      (shown.roomId === null || roomId === shown.roomId) &&
      (shown.trackId === null || trackId === shown.trackId);
    const chosen = sessions.filter(isShown);
    return {
      page: 'programme',
      event: { ...front, sessions: [] },
      days: [...counts].map(([day, count]) => ({ day, sessions: count })),
      shown,
      sessions: isLarge ? chosen.map((session) => ({ ...session, abstract: null })) : chosen,
      isLarge,
    };
  }

  /** The same in a frame: abstracts stand on the sessions' own pages. */
  embed(found: FoundProgramme, asked: AskedProgramme, now: Date): PageOf<'embed'> {
    const page = this.programme(found, asked, now);
    const sessions = page.sessions.map((session) => ({ ...session, abstract: null }));
    return { ...page, page: 'embed', sessions };
  }

  async session({ lang, details, front }: FoundProgramme, id: string): Promise<PageOf<'session'>> {
    const { event, release } = details;
    const { sessions, rooms, tracks } = toPublicProgramme(release, lang, event.languages);
    const session = sessions.find((one) => one.id === id);
    if (!session || !release) throw new Refusal('not_found');
    const frozen = new Map(release.programme.speakers.map((speaker) => [speaker.id, speaker]));
    const materials = (await this.programmes.materialsOf([id])).get(id) ?? [];
    return {
      page: 'session',
      event: { ...front, sessions: [] },
      session,
      freePlaces: await this.places.freeIn(id),
      room: rooms.find((room) => room.id === session.roomId) ?? null,
      track: tracks.find((track) => track.id === session.trackId) ?? null,
      people: session.speakers.map((speaker) => {
        const more = frozen.get(speaker.id);
        return {
          ...speaker,
          biography: pickText(more?.biography ?? {}, lang, event.languages),
          picturePath: more?.pictureId ? paths.speakerPicture(event.id, more.pictureId) : null,
        };
      }),
      // What is not told of a session yet, its slides would tell.
      materials:
        session.detail === 'full'
          ? materials.map((material) => ({
              ...material,
              title: needText(material.title, lang, event.languages),
            }))
          : [],
    };
  }

  async releases({ lang, details, front }: FoundProgramme): Promise<PageOf<'releases'>> {
    const { event } = details;
    const releases = await this.releasesQueries.list(event.id);
    return {
      page: 'releases',
      event: { ...front, sessions: [] },
      releases: releases.map((item) => ({
        ...toPublicRelease({ ...item, releasedAt: new Date(item.releasedAt) }, lang, event.languages),
        sessions: item.sessions,
        lines: this.sayChanges(item.changes, details, lang),
      })),
    };
  }

  /** One release as it was, and what is otherwise in `with` (a number; the last where nothing is said). */
  async release(
    { lang, details, front }: FoundProgramme,
    number: number,
    other: string | undefined,
  ): Promise<PageOf<'release'>> {
    const { event } = details;
    const last = details.release;
    const past = await this.releasesQueries.find(event.id, number);
    if (!past || !last) throw new Refusal('not_found');
    const asked = ReleaseNumber.safeParse(other ?? last.number);
    const against = asked.success ? await this.releasesQueries.find(event.id, asked.data) : null;
    const { sessions, rooms, tracks } = toPublicProgramme(past, lang, event.languages);
    const [older, newer] = against && against.number < number ? [against, past] : [past, against];
    return {
      page: 'release',
      event: { ...front, sessions: [] },
      past: {
        release: toPublicRelease(past, lang, event.languages),
        isLast: number === last.number,
        sessions: sessions.map((session) => ({ ...session, abstract: null })),
        rooms,
        tracks,
      },
      numbers: Array.from({ length: last.number }, (_, i) => last.number - i),
      comparedWith: against && against.number !== number ? against.number : null,
      lines: newer ? this.sayChanges(compareReleases(older.programme, newer.programme), details, lang) : [],
    };
  }

  /** The changes of a release in one language. */
  sayChanges(changes: readonly ReleaseChange[], { event }: EventDetails, lang: Language): ChangeLine[] {
    const reader = {
      words: changeMessages[lang],
      lang,
      languages: event.languages,
      zone: event.zone,
      untitled: messages[lang].programme.tba,
    };
    return changes.map((change) => ({
      sessionId: change.sessionId,
      isGone: change.after === null,
      text: sayChange(change, reader),
    }));
  }
}

import { Injectable } from '@nestjs/common';
import { LIMITS, type LocalisedText } from '@odeum/contract/common';
import type { LanguageReport, TextHole } from '@odeum/contract/programme';
import { reportTexts, type Written } from '@odeum/domain/texts';
import { DataSource } from 'typeorm';
import { textsOfEvent } from '../events/event-texts';
import { EventsQueries } from '../events/events.queries';
import { VenueEntity } from '../events/project.entity';
import type { Actor } from '../platform/access';
import { type Draft, NEEDED_TEXTS, type PartKind, textsOf } from './draft';
import { readDraft } from './draft.store';

type Thing = Written & Pick<TextHole, 'what' | 'id' | 'name'>;

const WHAT = { rooms: 'room', tracks: 'track', speakers: 'speaker', sessions: 'session' } as const;

/** The texts of every part of a draft that is still there. */
export function thingsOf(draft: Draft): Thing[] {
  return (Object.keys(WHAT) as PartKind[]).flatMap((kind) =>
    [...draft[kind].values()].flatMap((row): Thing[] => {
      if ('isRemoved' in row && row.isRemoved) return [];
      const texts = (textsOf[kind] as (part: object) => Thing['texts'])(row);
      const name: LocalisedText = texts.name ?? texts.title ?? {};
      const needed = NEEDED_TEXTS[kind];
      return [{ what: WHAT[kind], id: row.id, name, texts, revisions: row.textRevisions, needed }];
    }),
  );
}

@Injectable()
export class LanguagesService {
  constructor(
    private readonly database: DataSource,
    private readonly events: EventsQueries,
  ) {}

  /** How complete an event and the draft of its programme are in each of the event's languages. */
  async report(actor: Actor, eventId: string): Promise<LanguageReport> {
    const event = await this.events.find(actor, eventId);
    const { manager } = this.database;
    const venue = event.venueId ? await manager.findOneBy(VenueEntity, { id: event.venueId }) : null;
    const things: Thing[] = [
      {
        ...{ what: 'event', id: null, name: event.title, needed: ['title'] },
        texts: textsOfEvent({ ...event, venue }),
        revisions: event.textRevisions,
      },
      ...thingsOf(await readDraft(manager, eventId)),
    ];
    const { languages, holes } = reportTexts(things, event.languages);
    const shown = holes.slice(0, LIMITS.textHoles);
    return {
      languages,
      holes: shown.map(({ item, field, language, isStale, shown: instead }) => ({
        ...{ what: item.what, id: item.id, name: item.name },
        ...{ field, language, isStale, shown: instead },
      })),
      more: holes.length - shown.length,
    };
  }
}

import type { EventInput } from '@odeum/contract/events';
import { missingTexts, staleTexts, type Texts } from '@odeum/domain/texts';
import type { EventEntity } from './event.entity';
import type { VenueEntity } from './project.entity';

type EventTexts = Pick<EventInput, 'title' | 'summary' | 'description'> & {
  venue: Pick<VenueEntity, 'name' | 'city' | 'address' | 'directions' | 'accessNotes'> | null;
};

/** Everything about an event that is said in several languages, its venue included. */
export function textsOfEvent({ title, summary, description, venue }: EventTexts): Texts {
  return {
    title,
    summary,
    description,
    ...(venue
      ? {
          'venue.name': venue.name,
          'venue.city': venue.city,
          'venue.address': venue.address,
          'venue.directions': venue.directions,
          'venue.accessNotes': venue.accessNotes,
        }
      : {}),
  };
}

const NEEDED = ['title'];

/** Texts that are missing in one of the event's languages, as `field.language`. The title is never optional. */
export function missingTextsOf(event: EventEntity, venue: VenueEntity | null): string[] {
  return missingTexts(textsOfEvent({ ...event, venue }), event.languages, NEEDED);
}

/** Translations that are older than their source, as `field.language`. */
export function staleTextsOf(event: EventEntity, venue: VenueEntity | null): string[] {
  return staleTexts(textsOfEvent({ ...event, venue }), event.textRevisions, event.languages);
}

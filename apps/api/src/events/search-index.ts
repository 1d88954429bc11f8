import { LANGUAGES, type Language, type LocalisedText } from '@odeum/contract/common';
import { toVector, type Weight } from '@odeum/domain/search';
import { toAsciiName } from '@odeum/domain/slugs';
import type { EntityManager } from 'typeorm';
import { EventEntity } from './event.entity';
import { VenueEntity } from './project.entity';
import { SearchEntryEntity } from './search-entry.entity';

interface SearchedText {
  weight: Weight;
  text: LocalisedText;
  /** Whether it is also found by what is nearly it. */
  isName?: boolean;
}

async function write(
  manager: EntityManager,
  eventId: string,
  source: SearchEntryEntity['source'],
  texts: readonly SearchedText[],
): Promise<void> {
  await manager.delete(SearchEntryEntity, { eventId, source });
  const inLanguage = (lang: Language) =>
    texts.flatMap(({ text, ...rest }) => (text[lang] ? [{ ...rest, text: text[lang] }] : []));
  const entries = LANGUAGES.map((lang) => ({ lang, found: inLanguage(lang) }))
    .filter(({ found }) => found.length > 0)
    .map(({ lang, found }) => ({
      eventId,
      lang,
      source,
      words: toVector(found),
      near: found
        .filter(({ isName }) => isName)
        .map(({ text }) => toAsciiName(text, '-'))
        .join(' '),
    }));
  if (entries.length > 0) await manager.insert(SearchEntryEntity, entries);
}

/** Makes an event found by its texts as they now are, in the transaction that wrote them. What the programme added stays. */
export async function indexEvent(manager: EntityManager, eventId: string): Promise<void> {
  const event = await manager.findOneByOrFail(EventEntity, { id: eventId });
  const venue = event.venueId ? await manager.findOneBy(VenueEntity, { id: event.venueId }) : null;
  const places = venue ? [venue.name, venue.city] : [];
  await write(manager, eventId, 'event', [
    { weight: 'A', text: event.title, isName: true },
    { weight: 'B', text: event.summary, isName: true },
    { weight: 'C', text: event.description },
    ...places.map((text) => ({ weight: 'C' as const, text, isName: true })),
    ...(venue ? [{ weight: 'C' as const, text: venue.address }] : []),
  ]);
}

/** What a programme adds to the texts of its event: names of sessions and people, and longer texts. */
export interface ProgrammeTexts {
  names: readonly LocalisedText[];
  texts: readonly LocalisedText[];
}

/** Makes an event found by its programme too, in place of what was told here before. The event's own texts stay. */
export async function indexProgramme(
  manager: EntityManager,
  eventId: string,
  { names, texts }: ProgrammeTexts,
): Promise<void> {
  await write(manager, eventId, 'programme', [
    ...names.map((text) => ({ weight: 'D' as const, text, isName: true })),
    ...texts.map((text) => ({ weight: 'D' as const, text })),
  ]);
}

import { z } from 'zod';
import { Language, LANGUAGES, LIMITS, Phrase, Slug } from '../common/index';
import { EVENT_FORMATS, EventFormat } from '../events/index';
import { Mode } from '../registrations/index';
import { EventCard, FunderView } from './cards';

const chosen = <Value extends string>(values: readonly Value[]) =>
  z.union([z.literal(''), z.enum(values)]).catch('');
/** A day of a calendar that PostgreSQL and the browser's field both know. */
const day = z
  .union([z.literal(''), z.iso.date().refine((text) => text >= '1900-01-01' && text <= '2999-12-31')])
  .catch('');
const slug = z.union([z.literal(''), Slug]).catch('');

/**
 * What a visitor looks for, as it stands in the address; empty: all. It is read from anything: what is no choice of ours
 * is none, since an address that somebody shortened or mistyped should still show events.
 */
export const EventChoice = z.object({
  /** Spaces and signs that no word has become single spaces; what is too long is cut. */
  q: z
    .string()
    .transform((text) =>
      text
        .replace(/[\s\p{C}]+/gu, ' ')
        .trim()
        .slice(0, LIMITS.search)
        .toWellFormed(),
    )
    .catch(''),
  format: chosen(EVENT_FORMATS),
  /** The town's name as addresses write it, the same in every language. */
  town: slug,
  language: chosen(LANGUAGES),
  when: chosen(['upcoming', 'past']),
  /** Days of each event's own zone, both included. */
  from: day,
  to: day,
  mode: chosen(Mode.options),
  series: slug,
});
export type EventChoice = z.infer<typeof EventChoice>;
export const PageNumber = z.coerce.number().pipe(z.int().min(1).max(100_000)).catch(1);

/** What public events differ in. One that all of them share is no choice and not offered. */
export const ChoiceOptions = z.object({
  formats: z.array(EventFormat),
  towns: z.array(z.object({ key: z.string(), name: Phrase })),
  languages: z.array(Language),
  modes: z.array(Mode),
  series: z.array(z.object({ slug: z.string(), name: Phrase })),
});
export type ChoiceOptions = z.infer<typeof ChoiceOptions>;

export const HomePage = z.object({
  page: z.literal('home'),
  choice: EventChoice,
  options: ChoiceOptions,
  /** Whether there are enough events to choose among. */
  isChoiceOffered: z.boolean(),
  /** Nothing has all the words that were looked for; these come near. */
  isNear: z.boolean(),
  /** How many fit the choice, on all pages. */
  found: z.int(),
  pageNumber: z.int(),
  pageCount: z.int(),
  /** By how well they fit the words; without words live ones, then those to come, then past ones from the newest. */
  events: z.array(EventCard),
  organiser: Phrase.nullable(),
  funder: FunderView.nullable(),
});

export const SeriesPage = z.object({
  page: z.literal('series'),
  series: z.object({
    slug: z.string(),
    name: Phrase,
    description: Phrase.nullable(),
    feed: z.string(),
  }),
  /** In the order of their beginnings. */
  events: z.array(EventCard),
  organiser: Phrase,
  email: z.string(),
  funder: FunderView.nullable(),
});

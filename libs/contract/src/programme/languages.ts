import { z } from 'zod';
import { Id, Language, LocalisedTextView } from '../common/index';

/** One text that a language lacks or has in an old form, and what a visitor sees instead. */
export const TextHole = z
  .object({
    what: z.enum(['event', 'room', 'track', 'speaker', 'session']),
    /** Null: the event itself. */
    id: Id.nullable(),
    /** What the thing is called, in the languages that there are. */
    name: LocalisedTextView,
    /** `title`, `venue.address` … */
    field: z.string(),
    language: Language,
    isStale: z.boolean(),
    /** The language that is shown instead of a missing one; null: nothing is. */
    shown: Language.nullable(),
  })
  .meta({ id: 'TextHole' });
export type TextHole = z.infer<typeof TextHole>;

/** How complete an event is in each of its languages, the source first; a text counts once some language has it. */
export const LanguageReport = z
  .object({
    languages: z.array(z.object({ language: Language, needed: z.int(), written: z.int(), stale: z.int() })),
    holes: z.array(TextHole),
    /** Holes beyond those that are listed. */
    more: z.int(),
  })
  .meta({ id: 'LanguageReport' });
export type LanguageReport = z.infer<typeof LanguageReport>;

import { z } from 'zod';
import { Id, Instant, Language, Phrase } from '../common/index';

/** A text and where it leads; absolute, for it stands on somebody else's page. */
const Lead = z.object({ text: z.string(), url: z.url() });

/**
 * The released programme for another website, as `<odeum-programme>` shows it: everything that has words or hours is
 * written out in the language that was asked for, so that the script there knows no languages.
 */
export const EmbeddedProgramme = z
  .object({
    language: Language,
    title: Phrase,
    /** Of the event's page. */
    url: z.url(),
    /** Cancelled, postponed, or that all times are the town's. */
    notes: z.array(z.string()),
    /** Which version this is; null: nothing is released yet, and `empty` says so. */
    release: z.string().nullable(),
    empty: z.string(),
    days: z.array(
      z.object({
        label: z.string(),
        sessions: z.array(
          z.object({
            id: Id,
            startsAt: Instant,
            time: z.string(),
            /** Where the day goes otherwise: left out, or another time than planned. */
            change: z.string().nullable(),
            isSkipped: z.boolean(),
            title: Phrase,
            url: z.url(),
            place: Phrase.nullable(),
            people: z.array(Phrase),
          }),
        ),
      }),
    ),
    /** Beside the hour on the visitor's own clock, where that is another one. */
    yours: z.string(),
    /** To the whole programme, and to the form while it is open. */
    leads: z.array(Lead),
  })
  .meta({ id: 'EmbeddedProgramme' });
export type EmbeddedProgramme = z.infer<typeof EmbeddedProgramme>;

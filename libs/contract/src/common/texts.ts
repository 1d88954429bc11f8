import { z } from 'zod';

/** The languages that Odeum speaks, in the order in which they are offered. */
export const LANGUAGES = ['bg', 'en', 'pl'] as const;
export const Language = z.enum(LANGUAGES).meta({ id: 'Language', description: 'ISO 639-1 code' });
export type Language = z.infer<typeof Language>;

/** A text in one or more languages, each at most `length` characters; empty ones are dropped. */
export function localisedText(length: number) {
  return z
    .partialRecord(Language, z.string().trim().max(length))
    .transform(
      (text) => Object.fromEntries(Object.entries(text).filter(([, v]) => v !== '')) as LocalisedText,
    );
}
export type LocalisedText = Partial<Record<Language, string>>;
export const LocalisedTextView = z.partialRecord(Language, z.string()).meta({ id: 'LocalisedText' });

/** A text as one reader gets it: in their language, or in the fallback language that `lang` names. */
export const Phrase = z.object({ text: z.string(), lang: Language }).meta({ id: 'Phrase' });
export type Phrase = z.infer<typeof Phrase>;

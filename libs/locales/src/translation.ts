/** Plural endings that a language needs, as in Intl.PluralRules. */
export type Plurals = { en: 'one' | 'other'; bg: 'one' | 'other'; pl: 'one' | 'few' | 'many' | 'other' };

type TranslatedKey<Key, Ending extends string> = Key extends `${infer Base}_other`
  ? `${Base}_${Ending}`
  : Key extends `${string}_one`
    ? never
    : Key;

/** The same keys as the English messages, with the plural endings of the other language. */
export type Translation<Source, Lang extends keyof Plurals> = {
  [Key in keyof Source as TranslatedKey<Key, Plurals[Lang]>]: Source[Key] extends string
    ? string
    : Translation<Source[Key], Lang>;
};

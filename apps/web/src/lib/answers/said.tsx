import type { Language, Phrase } from '@odeum/contract/common';

/** An organiser's words, marked with their language where that is not the one around. */
export function Said({ of: { text, lang: own }, lang }: { of: Phrase; lang: Language }) {
  return own === lang ? <>{text}</> : <span lang={own}>{text}</span>;
}

import type { Phrase } from '@odeum/contract/common';
import { usePageLang } from './page-context';
import { bindShortWords } from './typography';

/** A phrase, marked with its language where that is not the page's. */
export function Words({ of: phrase }: { of: Phrase }) {
  const lang = usePageLang();
  const text = bindShortWords(phrase.text, phrase.lang);
  return phrase.lang === lang ? <>{text}</> : <span lang={phrase.lang}>{text}</span>;
}

/** A longer text whose paragraphs are parted by empty lines. */
export function Paragraphs({ of: phrase }: { of: Phrase }) {
  const lang = usePageLang();
  const paragraphs = phrase.text.split(/\n\s*\n/).filter((text) => text.trim() !== '');
  return (
    <>
      {paragraphs.map((text, i) => (
        <p key={i} lang={phrase.lang === lang ? undefined : phrase.lang}>
          {bindShortWords(text.trim(), phrase.lang)}
        </p>
      ))}
    </>
  );
}

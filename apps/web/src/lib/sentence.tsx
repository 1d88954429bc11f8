import { Fragment, type ReactNode } from 'react';

const MARK = '\u0000';

/** Stands in a translated sentence where an element will be put; each language has its own order. */
export function slot(index: number): string {
  return `${MARK}${index}${MARK}`;
}

/** A translated sentence with elements in its slots, so that a name in another language can be marked as such. */
export function Sentence({ text, slots }: { text: string; slots: ReactNode[] }) {
  return (
    <>
      {text.split(MARK).map((part, i) => (
        <Fragment key={i}>{i % 2 === 0 ? part : slots[Number(part)]}</Fragment>
      ))}
    </>
  );
}

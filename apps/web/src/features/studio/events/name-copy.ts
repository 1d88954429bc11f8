import { LIMITS } from '@odeum/contract/common';

const NUMBERED = / \((\d{1,2})\)$/;

/** The title that a copy begins with, understood in every language: the second, the third. Never longer than a title may be. */
export function nameCopy(title: string): string {
  const number = Number(NUMBERED.exec(title)?.[1] ?? 1) + 1;
  const mark = ` (${number})`;
  return `${title.replace(NUMBERED, '').slice(0, LIMITS.title - mark.length)}${mark}`;
}

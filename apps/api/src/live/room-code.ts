import { randomInt } from 'node:crypto';

/** No letters or digits that look alike on a wall. */
const LETTERS = 'ACDEFHJKMNPQRTUVWXY3479';
const LENGTH = 5;
/** Cyrillic letters that look like these, for who types the code on a Bulgarian keyboard. */
const LOOKALIKES: Record<string, string> = {
  А: 'A',
  В: 'B',
  С: 'C',
  Е: 'E',
  Н: 'H',
  К: 'K',
  М: 'M',
  Р: 'P',
  Т: 'T',
  Х: 'X',
  У: 'Y',
};

export function makeRoomCode(): string {
  return Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('');
}

/** A code as it was typed, brought to the form in which it is kept. */
export function readRoomCode(typed: string): string {
  return typed
    .toUpperCase()
    .replace(/[\s-]/g, '')
    .replace(/./gu, (letter) => LOOKALIKES[letter] ?? letter);
}

import { EXCHANGE_LIMITS } from '../programme/index';
import { failure, Refusal } from './notes';

export type JsonValue = string | number | boolean | null | JsonValue[] | JsonObject;
export interface JsonObject {
  [key: string]: JsonValue;
}

export interface JsonDocument {
  value: JsonValue;
  /** 1-based line of an object or array, or of a key of an object. */
  lineOf(holder: object, key?: string): number | null;
}

interface Origin {
  at: number;
  keys: Map<string, number> | null;
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const SPACE = /[ \t\r\n]*/y;
const WORDS: Record<string, true | false | null> = { true: true, false: false, null: null };

/** Whether the sign at `at` has an odd number of backslashes before it. */
function isEscaped(text: string, at: number): boolean {
  let first = at;
  while (text[first - 1] === '\\') first -= 1;
  return (at - first) % 2 === 1;
}

function lineFinder(text: string): (at: number) => number {
  let starts: number[] | null = null;
  return (at) => {
    if (!starts) {
      starts = [0];
      for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
    }
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= at) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}

/**
 * JSON of RFC 8259 that remembers where its objects stand, which `JSON.parse` does not tell. Throws a `Refusal` with the line
 * for what is not JSON, and for more objects or deeper ones than the limits allow.
 */
export function parseJson(text: string): JsonDocument {
  const lineAt = lineFinder(text);
  const origins = new WeakMap<object, Origin>();
  let at = 0;
  let count = 0;

  function refuse(reason: string): never {
    throw new Refusal(failure('json-malformed', lineAt(Math.min(at, text.length)), { reason }));
  }
  function match(pattern: RegExp): string | null {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0] ?? null;
    if (found !== null) at += found.length;
    return found;
  }
  function expect(sign: string): void {
    match(SPACE);
    if (text[at] !== sign) refuse(at < text.length ? `expected ${sign}` : 'unexpected end');
    at += 1;
  }
  function readString(): string {
    if (text[at] !== '"') refuse(at < text.length ? 'expected a string' : 'unexpected end');
    const start = at;
    // By steps and not by one expression: one over megabytes would use up its stack.
    do {
      at = text.indexOf('"', at + 1);
      if (at === -1) {
        at = start;
        refuse('string without an end');
      }
    } while (isEscaped(text, at));
    at += 1;
    try {
      return JSON.parse(text.slice(start, at)) as string;
    } catch {
      return refuse('string with a character that must be escaped');
    }
  }
  function open(depth: number): Origin {
    count += 1;
    if (count > EXCHANGE_LIMITS.elements || depth > EXCHANGE_LIMITS.depth) refuse('too many or too deep');
    const origin = { at, keys: null };
    at += 1;
    match(SPACE);
    return origin;
  }
  /** Whether the list goes on after an item. */
  function goesOn(closing: string): boolean {
    match(SPACE);
    if (text[at] === ',') at += 1;
    else if (text[at] !== closing) refuse(at < text.length ? `expected , or ${closing}` : 'unexpected end');
    else {
      at += 1;
      return false;
    }
    match(SPACE);
    return true;
  }
  function readObject(depth: number): JsonObject {
    const origin = open(depth);
    const keys = new Map<string, number>();
    const pairs: [string, JsonValue][] = [];
    if (text[at] === '}') at += 1;
    else {
      do {
        const keyAt = at;
        const key = readString();
        keys.set(key, keyAt);
        expect(':');
        pairs.push([key, readValue(depth + 1)]);
      } while (goesOn('}'));
    }
    // Not by assignment: a key may be __proto__.
    const made = Object.fromEntries(pairs);
    origins.set(made, { ...origin, keys });
    return made;
  }
  function readArray(depth: number): JsonValue[] {
    const origin = open(depth);
    const made: JsonValue[] = [];
    if (text[at] === ']') at += 1;
    else {
      do made.push(readValue(depth + 1));
      while (goesOn(']'));
    }
    origins.set(made, origin);
    return made;
  }
  function readValue(depth: number): JsonValue {
    match(SPACE);
    const sign = text[at];
    if (sign === '{') return readObject(depth);
    if (sign === '[') return readArray(depth);
    if (sign === '"') return readString();
    const word = match(/true|false|null/y);
    if (word !== null) return WORDS[word]!;
    const number = match(NUMBER);
    return number === null
      ? refuse(at < text.length ? 'expected a value' : 'unexpected end')
      : Number(number);
  }

  const value = readValue(0);
  match(SPACE);
  if (at < text.length) refuse('more after the end');
  return {
    value,
    lineOf(holder, key) {
      const origin = origins.get(holder);
      if (!origin) return null;
      return lineAt((key === undefined ? undefined : origin.keys?.get(key)) ?? origin.at);
    },
  };
}

import { toAsciiName } from '@odeum/domain/slugs';
import { v5 } from 'uuid';

/** Odeum's own namespace for names made into identifiers (RFC 9562 §5.5). */
const NAMESPACE = '5d5f2f0e-6b0c-5c0a-9c57-3d3f6a5b1c11';
const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

export function isUuid(text: string): boolean {
  return UUID.test(text);
}

/** A UUID that is always the same for the same words: of a session its conference's acronym and its id. */
export function deriveGuid(...words: string[]): string {
  return v5(JSON.stringify(words), NAMESPACE);
}

/** An acronym that both schemas of schedule files take: `[a-z0-9_]{4,}`. */
export function toAcronym(text: string): string {
  const name = toAsciiName(text, '_', 40);
  return name === '' ? `conf_${deriveGuid(text).slice(0, 7)}` : name.padEnd(4, '_');
}

import type { ProgrammeFormat } from '@odeum/contract/programme';

const HEAD_BYTES = 4096;

/** Which of our formats the bytes look like. A table is what is none of the others; its reader says if it is none either. */
export function sniffFormat(bytes: Uint8Array): ProgrammeFormat {
  // Zeros of UTF-16, and the mark of any Unicode form, are no part of what a format begins with.
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES))
    .toString('latin1')
    .replace(/\0/g, '')
    .replace(/^(ï»¿|ÿþ|þÿ)/, '')
    .trimStart();
  if (/^begin:vcalendar/i.test(head)) return 'ics';
  if (head.startsWith('{') || head.startsWith('[')) return 'json';
  if (!head.startsWith('<')) return 'csv';
  return /<(?:\w+:)?icalendar[\s>]/i.test(head) ? 'xcal' : 'xml';
}

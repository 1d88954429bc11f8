import type { Language } from '@odeum/contract/common';

const LOCALE: Record<Language, string> = { bg: 'bg-BG', en: 'en-GB', pl: 'pl-PL' };
const KINDS: [RegExp, string][] = [
  [/pdf/, 'PDF'],
  [/wordprocessing|msword/, 'DOCX'],
  [/presentation|powerpoint/, 'PPTX'],
  [/spreadsheet|excel/, 'XLSX'],
  [/zip/, 'ZIP'],
  [/png/, 'PNG'],
  [/jpe?g/, 'JPEG'],
  [/text\/plain/, 'TXT'],
];

/** 2,1 MB in the reader's figures. */
export function formatBytes(bytes: number, lang: Language): string {
  const [value, unit] = bytes >= 1_000_000 ? [bytes / 1_000_000, 'MB'] : [Math.max(1, bytes / 1000), 'kB'];
  const digits = unit === 'MB' && value < 10 ? 1 : 0;
  return `${new Intl.NumberFormat(LOCALE[lang], { maximumFractionDigits: digits }).format(value)}\u00a0${unit}`;
}

/** The word that people know a kind of file by. */
export function nameFileType(type: string): string {
  return KINDS.find(([pattern]) => pattern.test(type))?.[1] ?? type.split('/').at(-1)?.toUpperCase() ?? type;
}

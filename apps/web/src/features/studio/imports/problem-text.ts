import type { Language } from '@odeum/contract/common';
import type { ImportMessages } from '@odeum/locales/imports';
import type { TFunction } from 'i18next';
import { formatBytes } from '../../../lib/format-bytes';

type CodeOf<Key> = Key extends `${infer Base}_${'one' | 'other'}` ? Base : Key;

/** What an imported file's reader found: a code, and what its sentence mentions. */
export interface ImportProblem {
  code: CodeOf<keyof ImportMessages['problem']>;
  params: Record<string, string>;
}

/** Parameters that are names of the format; a sentence calls them by a word of the reader's language. */
const NAMED = { field: 'field', part: 'field', expected: 'type', found: 'type' } as const;

/** The sentence for a problem. Bytes are told as sizes; a name without a word is shown as it is. */
export function problemText(
  t: TFunction<'imports'>,
  { code, params }: ImportProblem,
  lang: Language,
): string {
  const values = Object.entries(params).map(([key, value]): [string, string | number] => {
    if (key === 'count') return [key, Number(value)];
    if (code === 'too-large') return [key, formatBytes(Number(value), lang)];
    const kind = code !== 'not-a-schedule' && key in NAMED ? NAMED[key as keyof typeof NAMED] : null;
    return [key, kind ? t(`${kind}.${value}` as 'field.title', { defaultValue: value }) : value];
  });
  return t(`problem.${code}`, Object.fromEntries(values));
}

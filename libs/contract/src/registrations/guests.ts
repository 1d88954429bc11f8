import { z } from 'zod';
import { Language } from '../common/index';
import { Mode } from './forms';

/** Encodings in which a list of guests may be; which one it is, is found out by looking. */
export const GUEST_ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1251', 'windows-1250'] as const;
export const GuestEncoding = z.enum(GUEST_ENCODINGS).meta({ id: 'GuestEncoding' });
export type GuestEncoding = z.infer<typeof GuestEncoding>;

/** Columns of a list of guests. `given_name` and `family_name` together are a name; `companions` are uses less one. */
export const GUEST_COLUMNS = [
  'name',
  'given_name',
  'family_name',
  'email',
  'organisation',
  'language',
  'uses',
  'companions',
  'mode',
] as const;
export const GuestColumn = z.enum(GUEST_COLUMNS).meta({ id: 'GuestColumn' });
export type GuestColumn = z.infer<typeof GuestColumn>;

/** What may be the matter with a list, and with a line of it. */
export const GUEST_PROBLEMS = [
  'empty',
  'encoding_unreadable',
  'email_column_missing',
  'too_many_lines',
  'column_unknown',
  'column_twice',
  'letters_unreadable',
  'email_missing',
  'email_invalid',
  'name_missing',
  'too_long',
  'language_unknown',
  'mode_unknown',
  'mode_not_offered',
  'uses_invalid',
  'repeated',
  'already_invited',
  'already_registered',
  'revoked_before',
  'companions_beyond',
] as const;
export const GuestProblem = z
  .object({
    code: z.enum(GUEST_PROBLEMS),
    /** 1-based line of the file; null: the file as a whole. */
    line: z.int().nullable(),
    params: z.record(z.string(), z.union([z.string(), z.number()])),
    /** The line is not taken over; otherwise it is, and this should be known. */
    isLeftOut: z.boolean(),
  })
  .meta({ id: 'GuestProblem' });
export type GuestProblem = z.infer<typeof GuestProblem>;

export const Guest = z
  .object({
    line: z.int(),
    name: z.string(),
    email: z.string(),
    organisation: z.string(),
    language: Language,
    uses: z.int(),
    mode: Mode.nullable(),
  })
  .meta({ id: 'Guest' });
export type Guest = z.infer<typeof Guest>;

/** What taking a list over would do. `digest` names the people whom it would add. */
export const GuestPreview = z
  .object({
    digest: z.string(),
    isPossible: z.boolean(),
    encoding: GuestEncoding,
    /** False where somebody chose it, or the file says it of itself. */
    isGuessed: z.boolean(),
    separator: z.enum([',', ';', '\t']),
    columns: z.array(z.object({ heading: z.string(), column: GuestColumn.nullable() })),
    guests: z.array(Guest),
    problems: z.array(GuestProblem),
  })
  .meta({ id: 'GuestPreview' });
export type GuestPreview = z.infer<typeof GuestPreview>;

export const GuestsDone = z.object({ added: z.int(), invited: z.int() }).meta({ id: 'GuestsDone' });
export type GuestsDone = z.infer<typeof GuestsDone>;

import { z } from 'zod';
import { Id, Instant, Language } from '../common/index';
import { ProgrammeFormat } from './values';

/** Codes of problems are those of the reader; their words stand in the messages of imports. */
export const ImportProblem = z
  .object({
    code: z.string(),
    /** 1-based line of the file. */
    line: z.int().nullable(),
    params: z.record(z.string(), z.string()),
    severity: z.enum(['error', 'warning']),
  })
  .meta({ id: 'ImportProblem' });
export type ImportProblem = z.infer<typeof ImportProblem>;

export const ImportedSession = z
  .object({
    guid: z.string(),
    title: z.string(),
    startsAt: Instant.nullable(),
    minutes: z.int(),
    room: z.string().nullable(),
  })
  .meta({ id: 'ImportedSession' });
export type ImportedSession = z.infer<typeof ImportedSession>;

export const IMPORT_FIELDS = [
  'title',
  'abstract',
  'type',
  'track',
  'room',
  'startsAt',
  'minutes',
  'languages',
  'speakers',
] as const;
export const ImportField = z.enum(IMPORT_FIELDS).meta({ id: 'ImportField' });
export type ImportField = z.infer<typeof ImportField>;

/** What taking a file would do. `digest` names the file's bytes together with the programme that it was compared with. */
export const ImportPreview = z
  .object({
    format: ProgrammeFormat,
    language: Language,
    digest: z.string(),
    isPossible: z.boolean(),
    problems: z.array(ImportProblem),
    added: z.array(ImportedSession),
    changed: z.array(
      z.object({ id: Id, before: ImportedSession, after: ImportedSession, fields: z.array(ImportField) }),
    ),
    gone: z.array(ImportedSession.extend({ id: Id })),
    unchanged: z.int(),
    newRooms: z.array(z.string()),
    newTracks: z.array(z.string()),
    newSpeakers: z.int(),
  })
  .meta({ id: 'ImportPreview' });
export type ImportPreview = z.infer<typeof ImportPreview>;

export const ImportDone = z
  .object({ version: z.int(), added: z.int(), changed: z.int(), removed: z.int(), unchanged: z.int() })
  .meta({ id: 'ImportDone' });
export type ImportDone = z.infer<typeof ImportDone>;

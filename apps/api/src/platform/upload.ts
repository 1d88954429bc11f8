import { LIMITS } from '@odeum/contract/common';
import type { FastifyRequest } from 'fastify';
import { Refusal } from './refusal';

export interface Upload {
  bytes: Buffer;
  fileName: string;
  /** The form's other fields, trimmed. */
  fields: ReadonlyMap<string, string>;
}

function isTooLarge(error: unknown): boolean {
  return (error as { code?: string } | null)?.code === 'FST_REQ_FILE_TOO_LARGE';
}

/** Reads an upload form: one file and its fields, in any order. Stops reading at the limit. */
export async function readUpload(request: FastifyRequest): Promise<Upload> {
  if (!request.isMultipart()) throw new Refusal('unsupported_media_type');
  const fields = new Map<string, string>();
  let file: Pick<Upload, 'bytes' | 'fileName'> | null = null;
  try {
    for await (const part of request.parts()) {
      if (part.type === 'file') file = { bytes: await part.toBuffer(), fileName: part.filename };
      else if (typeof part.value === 'string') fields.set(part.fieldname, part.value.trim());
    }
  } catch (error) {
    if (isTooLarge(error)) throw new Refusal('file_too_large', { limit: LIMITS.fileBytes });
    throw error;
  }
  if (!file) throw new Refusal('file_missing');
  return { ...file, fields };
}

export interface PostedFile {
  /** The name of its field. */
  field: string;
  fileName: string;
  bytes: Buffer;
  isTooLarge: boolean;
}

/** A form that strangers sent: its fields as a form without files has them, and the files that were chosen. */
export interface Posted {
  body: Record<string, string | string[]>;
  files: PostedFile[];
}

/** A file that is too large is said to be so, and does not take the rest of the form with it. */
const POSTED = {
  limits: {
    fileSize: LIMITS.answerFileBytes,
    files: LIMITS.answerFiles,
    fields: LIMITS.postedFields,
    fieldSize: LIMITS.postedFieldBytes,
    parts: LIMITS.postedFields + LIMITS.answerFiles,
  },
  throwFileSizeLimit: false,
};

export async function readPosted(request: FastifyRequest): Promise<Posted> {
  if (!request.isMultipart()) throw new Refusal('unsupported_media_type');
  const fields = new Map<string, string | string[]>();
  const files: PostedFile[] = [];
  for await (const part of request.parts(POSTED)) {
    if (part.type === 'file') {
      const bytes = await part.toBuffer();
      const isTooLarge = part.file.truncated;
      // A field for a file that nobody chose comes without a name.
      if (part.filename) files.push({ field: part.fieldname, fileName: part.filename, bytes, isTooLarge });
    } else if (typeof part.value === 'string') {
      const known = fields.get(part.fieldname);
      fields.set(part.fieldname, known === undefined ? part.value : [known, part.value].flat());
    }
  }
  return { body: Object.fromEntries(fields), files };
}

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

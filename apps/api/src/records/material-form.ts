import { LANGUAGES, type Language, LIMITS, type LocalisedText } from '@odeum/contract/common';
import type { FastifyRequest } from 'fastify';
import { Refusal } from '../platform/refusal';

function textOf(fields: Record<string, unknown>, name: string): string {
  const field = fields[name] as { value?: unknown } | undefined;
  return typeof field?.value === 'string' ? field.value.trim() : '';
}

/** Reads the upload form: one file, its titles and languages. Stops reading at the limit. */
export async function readMaterialForm(request: FastifyRequest) {
  if (!request.isMultipart()) throw new Refusal('unsupported_media_type');
  const part = await request.file();
  if (!part) throw new Refusal('file_missing');
  const bytes = await part.toBuffer().catch((error: unknown) => {
    if ((error as { code?: string }).code === 'FST_REQ_FILE_TOO_LARGE') return null;
    throw error;
  });
  if (!bytes || part.file.truncated) throw new Refusal('file_too_large', { limit: LIMITS.fileBytes });
  const fields = part.fields as Record<string, unknown>;
  const title: LocalisedText = {};
  for (const lang of LANGUAGES) {
    const text = textOf(fields, `title_${lang}`).slice(0, LIMITS.title);
    if (text) title[lang] = text;
  }
  const languages = textOf(fields, 'languages')
    .split(',')
    .filter((code): code is Language => (LANGUAGES as readonly string[]).includes(code));
  return { bytes, fileName: part.filename, title, languages };
}

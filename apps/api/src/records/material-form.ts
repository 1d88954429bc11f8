import { LANGUAGES, type Language, LIMITS, type LocalisedText } from '@odeum/contract/common';
import type { FastifyRequest } from 'fastify';
import { Refusal } from '../platform/refusal';

export interface MaterialForm {
  bytes: Buffer;
  fileName: string;
  title: LocalisedText;
  languages: Language[];
}

function isTooLarge(error: unknown): boolean {
  return (error as { code?: string } | null)?.code === 'FST_REQ_FILE_TOO_LARGE';
}

/** Reads the upload form: one file, its titles and languages, in any order. Stops reading at the limit. */
export async function readMaterialForm(request: FastifyRequest): Promise<MaterialForm> {
  if (!request.isMultipart()) throw new Refusal('unsupported_media_type');
  const fields = new Map<string, string>();
  let file: { bytes: Buffer; fileName: string } | null = null;
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
  return { ...file, title: readTitle(fields), languages: readLanguages(fields.get('languages') ?? '') };
}

function readTitle(fields: ReadonlyMap<string, string>): LocalisedText {
  const title: LocalisedText = {};
  for (const lang of LANGUAGES) {
    const text = fields.get(`title_${lang}`) ?? '';
    if (text.length > LIMITS.title) {
      const fault = { path: `title.${lang}`, code: 'too_long', params: { limit: LIMITS.title } };
      throw new Refusal('invalid_input', {}, [fault]);
    }
    if (text) title[lang] = text;
  }
  return title;
}

function readLanguages(codes: string): Language[] {
  const given = codes.split(',').map((code) => code.trim());
  return LANGUAGES.filter((lang) => given.includes(lang));
}

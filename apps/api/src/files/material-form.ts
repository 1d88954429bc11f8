import { LANGUAGES, type Language, LIMITS, type LocalisedText } from '@odeum/contract/common';
import type { FastifyRequest } from 'fastify';
import { Refusal } from '../platform/refusal';
import { readUpload } from '../platform/upload';

export interface MaterialForm {
  bytes: Buffer;
  fileName: string;
  title: LocalisedText;
  languages: Language[];
}

/** Reads the upload form of a material: one file, its titles and languages. */
export async function readMaterialForm(request: FastifyRequest): Promise<MaterialForm> {
  const { bytes, fileName, fields } = await readUpload(request);
  return {
    bytes,
    fileName,
    title: readTitle(fields),
    languages: readLanguages(fields.get('languages') ?? ''),
  };
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

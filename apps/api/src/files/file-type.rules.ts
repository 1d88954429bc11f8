import { fileTypeFromBuffer } from 'file-type';

const ALLOWED = new Set([
  'application/pdf',
  'image/png',
  'image/jpeg',
  'image/webp',
  'application/zip',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  'application/vnd.oasis.opendocument.text',
  'application/vnd.oasis.opendocument.spreadsheet',
  'application/vnd.oasis.opendocument.presentation',
]);
const TEXT_ENDINGS: Record<string, string> = { '.txt': 'text/plain', '.csv': 'text/csv' };

function isText(bytes: Buffer): boolean {
  try {
    return !new TextDecoder('utf-8', { fatal: true }).decode(bytes).includes('\0');
  } catch {
    return false;
  }
}

/** The type of a file by its bytes, or null where it is none that may be published. */
export async function sniffType(bytes: Buffer, name: string): Promise<string | null> {
  const found = await fileTypeFromBuffer(bytes);
  if (found) return ALLOWED.has(found.mime) ? found.mime : null;
  const ending = /\.[a-z]+$/i.exec(name)?.[0].toLowerCase() ?? '';
  const type = TEXT_ENDINGS[ending];
  return type && isText(bytes) ? type : null;
}

/** A file name without folders, control characters or endless length. */
export function cleanFileName(name: string): string {
  const base = name.split(/[\\/]/).at(-1) ?? '';
  // eslint-disable-next-line no-control-regex -- these are the characters to take out
  const clean = base
    .replace(/[\u0000-\u001f\u007f"<>|:*?]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return clean.slice(-150) || 'file';
}

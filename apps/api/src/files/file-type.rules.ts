import { fileTypeFromBuffer } from 'file-type';

/** What may be published, each with the endings that its names may have; the first is given to names that lie. */
const ENDINGS: Record<string, readonly string[]> = {
  'application/pdf': ['pdf'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/webp': ['webp'],
  'application/zip': ['zip'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': ['pptx'],
  'application/vnd.oasis.opendocument.text': ['odt'],
  'application/vnd.oasis.opendocument.spreadsheet': ['ods'],
  'application/vnd.oasis.opendocument.presentation': ['odp'],
  'text/plain': ['txt'],
  'text/csv': ['csv'],
};
/** Text has no mark of its own in its bytes, so here the ending decides. */
const TEXT_TYPES: Record<string, string> = { txt: 'text/plain', csv: 'text/csv' };
const LONGEST_NAME = 150;

const endingOf = (name: string) => /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';

function isText(bytes: Buffer): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // eslint-disable-next-line no-control-regex -- text has tabs and line ends, and no other of these
    return !/[\u0000-\u0008\u000b\u000e-\u001f]/.test(text);
  } catch {
    return false;
  }
}

/** The type of a file by its bytes, or null where it is none that may be published. */
export async function sniffType(bytes: Buffer, name: string): Promise<string | null> {
  const found = await fileTypeFromBuffer(bytes);
  if (found) return found.mime in ENDINGS && !found.mime.startsWith('text/') ? found.mime : null;
  const type = TEXT_TYPES[endingOf(name)];
  return type && isText(bytes) ? type : null;
}

/**
 * A file name without folders, without characters that systems refuse or that turn the reading direction (with which
 * "exe.pdf" can be made of "fdp.exe"), of a bearable length, and with an ending that its type has.
 */
export function cleanFileName(name: string, type: string): string {
  const base = name.split(/[\\/]/).at(-1) ?? '';
  const clean = base
    .toWellFormed()
    // eslint-disable-next-line no-control-regex -- these are the characters to take out
    .replace(/[\u0000-\u001f\u007f-\u009f"<>|:*?]/g, ' ')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+/, '')
    .trim();
  const endings = ENDINGS[type] ?? [];
  const ending = endings.find((one) => one === endingOf(clean)) ?? endings[0] ?? '';
  const stem = endingOf(clean) === ending ? clean.slice(0, -ending.length - 1) : clean;
  const short = Array.from(stem).slice(0, LONGEST_NAME).join('').trim();
  return `${short || 'file'}.${ending}`;
}

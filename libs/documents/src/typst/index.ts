import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Language } from '@odeum/contract/common';
import { NO_GLYPH, toDrawableData } from './drawable';
import { loadFonts } from './fonts';
import { PRELUDE } from './prelude.typ';

export { NO_GLYPH, toDrawable } from './drawable';

/** What a template finds as `data`: these two, and any tree of texts, numbers, booleans and nulls. */
export interface DocumentData {
  /** In the file's own properties, and in the title bar of a reader. */
  title: string;
  lang: Language;
  [field: string]: unknown;
}

/** Typst could not make the document: the template is wrong, or a picture that was handed in is none. */
export class TypstRefusal extends Error {
  override readonly name = 'TypstRefusal';

  constructor(
    /** What Typst said, for the log: it may quote texts of the document. */
    readonly diagnostics: string[],
    options?: ErrorOptions,
  ) {
    super(`Typst refused: ${diagnostics.join('; ')}`, options);
  }
}

/** A folder that is nowhere: a template reads nothing but what it is handed. */
const WORKSPACE = '/odeum-documents';

let compiler: NodeCompiler | undefined;

/** What was wrong stands in the code of the error: a line for each fault of a template, Rust's own notation for a PDF's. */
function toRefusal(error: unknown): TypstRefusal {
  const { code, message } = error as { code?: unknown; message?: unknown };
  const text = String(message || code || error);
  const quoted = Array.from(text.matchAll(/message: "((?:[^"\\]|\\.)*)"/g), ([, words = '']) => words);
  const lines = text.split('\n').map((line) => line.replace(/^\d+: /, ''));
  return new TypstRefusal(quoted.length > 0 ? quoted : lines, { cause: error });
}

/**
 * Makes a PDF 1.7 of a template (Typst source, which the prelude stands before) and its data: tagged, as PDF/UA-1 wants it,
 * with title and language, and the same bytes for the same data. Texts in the data are made drawable first (see
 * `toDrawable`). `files` are pictures by the absolute path that the template reads them from.
 *
 * Works at once and holds the thread: 10 to 30 ms for a page, half a millisecond for a row of a sheet, one for a badge, so
 * that what is made for hundreds belongs into a worker. The first call takes 100 ms more, since it starts the one compiler
 * of the process. That and its fonts keep 50 MB; a document takes 100 MB for each thousand rows while it is made, which the
 * next ones use again. Throws `TypstRefusal`.
 */
export function compile(
  template: string,
  data: DocumentData,
  files: Readonly<Record<string, Uint8Array>> = {},
): Uint8Array {
  // A file without a title is no PDF/UA.
  const shown = toDrawableData({ ...data, title: data.title.trim() || NO_GLYPH });
  compiler ??= NodeCompiler.create({ workspace: WORKSPACE, fontArgs: [{ fontBlobs: loadFonts() }] });
  try {
    for (const [path, bytes] of Object.entries(files)) {
      compiler.mapShadow(`${WORKSPACE}${path}`, Buffer.from(bytes));
    }
    // In one step: a document in between would be kept, with all its megabytes, until JavaScript next tidies up.
    const pdf = compiler.pdf(
      { mainFileContent: PRELUDE + template, inputs: { data: JSON.stringify(shown) } },
      { pdfStandard: 'ua-1' },
    );
    return new Uint8Array(pdf);
  } catch (error) {
    throw toRefusal(error);
  } finally {
    compiler.resetShadow();
    // Or the process would keep all that was ever laid out.
    compiler.evictCache(0);
  }
}

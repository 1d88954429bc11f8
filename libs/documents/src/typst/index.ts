import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Language } from '@odeum/contract/common';
import { toDrawableData } from './drawable';
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
/** Results of earlier documents are forgotten when so many have been made since, or the process would keep all of them. */
const REMEMBERED = 2;

let compiler: NodeCompiler | undefined;

/** The diagnostics of the export come as one text that Rust wrote for its own eyes. */
function toRefusal(error: unknown): TypstRefusal {
  const text = error instanceof Error ? error.message : String(error);
  const messages = Array.from(text.matchAll(/message: "((?:[^"\\]|\\.)*)"/g), ([, message = '']) => message);
  return new TypstRefusal(messages.length > 0 ? messages : [text], { cause: error });
}

/**
 * Makes a PDF 1.7 of a template (Typst source, which the prelude stands before) and its data: tagged, as PDF/UA-1 wants it,
 * with title and language. Texts in the data are made drawable first (see `toDrawable`). `files` are pictures by the
 * absolute path that the template reads them from.
 *
 * Works at once and holds the thread: about 15 ms for a page, 50 ms for a list of 300. The first call takes 200 ms more,
 * since it starts the one compiler of the process, which then keeps about 60 MB. Throws `TypstRefusal`.
 */
export function compile(
  template: string,
  data: DocumentData,
  files: Readonly<Record<string, Uint8Array>> = {},
): Uint8Array {
  compiler ??= NodeCompiler.create({ workspace: WORKSPACE, fontArgs: [{ fontBlobs: loadFonts() }] });
  for (const [path, bytes] of Object.entries(files)) {
    compiler.mapShadow(`${WORKSPACE}${path}`, Buffer.from(bytes));
  }
  try {
    const made = compiler.compile({
      mainFileContent: PRELUDE + template,
      inputs: { data: JSON.stringify(toDrawableData(data)) },
    });
    if (!made.result) {
      const diagnostics: { message: string }[] = made.takeError()?.shortDiagnostics ?? [];
      throw new TypstRefusal(diagnostics.map(({ message }) => message));
    }
    return new Uint8Array(compiler.pdf(made.result, { pdfStandard: 'ua-1' }));
  } catch (error) {
    throw error instanceof TypstRefusal ? error : toRefusal(error);
  } finally {
    compiler.resetShadow();
    compiler.evictCache(REMEMBERED);
  }
}

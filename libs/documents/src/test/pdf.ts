import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';

/** `describe` where the programs are there; else it skips, and says why. */
export function describeWith(...programs: string[]): typeof describe | typeof describe.skip {
  const missing = programs.filter((program) => spawnSync(program, ['--version']).error);
  if (missing.length === 0) return describe;
  console.warn(`Skipped, since this machine has no ${missing.join(', ')}.`);
  return describe.skip;
}

/** What a PDF says about itself, out of its compressed parts too. */
export function unpack(pdf: Uint8Array): string {
  const text = Buffer.from(pdf).toString('latin1');
  const streams = [...text.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, bytes = '']) => {
    try {
      return inflateSync(Buffer.from(bytes, 'latin1')).toString('latin1');
    } catch {
      return '';
    }
  });
  return [text, ...streams].join('\n');
}

export function countPages(pdf: Uint8Array): number {
  return Number(/\/Type\s*\/Pages\s[^>]*?\/Count\s+(\d+)/.exec(unpack(pdf))?.[1] ?? 0);
}

/** Marks of an accessible file: tagged, with a tree of tags, and PDF/UA-1 by its own word. */
export function marksOf(pdf: Uint8Array) {
  const all = unpack(pdf);
  return {
    isMarked: /\/MarkInfo\s*<<[^>]*\/Marked\s+true/.test(all),
    hasTree: all.includes('/StructTreeRoot'),
    uaPart: /pdfuaid:part>(\d)</.exec(all)?.[1] ?? null,
    lang: /\/Type\s*\/Catalog[\s\S]*?\/Lang\s*\(([^)]*)\)/.exec(all)?.[1] ?? null,
  };
}

/** The text that a reader finds in a PDF, page by page. */
export function textsOf(pdf: Uint8Array): string[] {
  const text = execFileSync('pdftotext', ['-layout', '-', '-'], {
    input: pdf,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  return text.toString('utf8').split('\f').slice(0, -1);
}

/** The words of a PDF with their boxes, in points from the top left of their page. */
export function boxesOf(pdf: Uint8Array) {
  const html = execFileSync('pdftotext', ['-bbox', '-', '-'], {
    input: pdf,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const word = /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)<\/word>/g;
  return [...html.toString('utf8').matchAll(word)].map(([, left, top, right, bottom, text]) => ({
    text,
    left: Number(left),
    top: Number(top),
    right: Number(right),
    bottom: Number(bottom),
  }));
}

/** What the QR codes of a PDF's first page say, as a scanner reads them. */
export function scan(pdf: Uint8Array): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'odeum-scan-'));
  try {
    writeFileSync(join(folder, 'a.pdf'), pdf);
    execFileSync('pdftoppm', ['-r', '150', '-png', '-singlefile', 'a.pdf', 'a'], {
      cwd: folder,
      stdio: 'ignore',
    });
    const found = execFileSync('zbarimg', ['-q', '--raw', 'a.png'], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return found.toString('utf8').trim().split('\n').sort();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

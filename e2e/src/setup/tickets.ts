import type { APIRequestContext } from '@playwright/test';
import type { PageOf, PageState } from '@odeum/contract/pages';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

const wasm = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
prepareZXingModule({ overrides: { wasmBinary: readFileSync(wasm).buffer as ArrayBuffer } });

const SCALE = 4;
const QUIET = 4;

/** Draws the squares of a ticket, as they stand in its path, as a picture. */
function draw({ size, path }: { size: number; path: string }) {
  const width = (size + 2 * QUIET) * SCALE;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
    for (let row = 0; row < SCALE; row += 1) {
      const begin = ((Number(y) + QUIET) * SCALE + row) * width + (Number(x) + QUIET) * SCALE;
      for (let at = begin; at < begin + Number(run) * SCALE; at += 1) data.fill(0, at * 4, at * 4 + 3);
    }
  }
  return { data, width, height: width, colorSpace: 'srgb' } as ImageData;
}

/** What a scanner reads off the tickets on somebody's personal page. */
export async function readTickets(request: APIRequestContext, personalPath: string): Promise<string[]> {
  const html = await (await request.get(personalPath)).text();
  const json = /<script type="application\/json" id="odeum-state">(.*?)<\/script>/s.exec(html)?.[1] ?? '';
  const { tickets } = (JSON.parse(json) as PageState).data as PageOf<'my-registration'>;
  return Promise.all(
    tickets.map(async ({ qr }) => (await readBarcodes(draw(qr), { formats: ['QRCode'] }))[0]?.text ?? ''),
  );
}

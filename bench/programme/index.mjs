import { readFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { compareLoad } from '../lib/compare.mjs';
import { fetchRaw } from '../lib/fetch-raw.mjs';
import { findClient } from '../lib/load.mjs';
import { startNginx } from '../lib/nginx.mjs';
import { startService } from '../lib/service.mjs';
import { scriptsOfPage } from './scripts.mjs';

const CLIENT = new URL('../../dist/web/client/', import.meta.url);
const LANG = 'bg';
/** Of the demo: the event with the longest programme. */
const PAGE = `/${LANG}/events/closing-conference/programme`;
const GZIP = { 'Accept-Encoding': 'gzip' };
const FILE = 'programme.html';

/** The public programme page: what it weighs, and how fast it is drawn beside a file of the same bytes. */
export const targets = {
  // Kilobytes of 1000 bytes, each script compressed by itself, as a browser gets them.
  jsGzipKB: { max: 180 },
  pageRatioToNginx: { min: 0.7 },
};

async function fetchPage(url) {
  const { status, headers, bytes } = await fetchRaw(url, GZIP);
  if (status !== 200 || headers['content-encoding'] !== 'gzip') {
    throw new Error(`${url} answered ${status}, ${headers['content-encoding'] ?? 'not compressed'}.`);
  }
  return bytes;
}

function weighScripts(html) {
  const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', CLIENT), 'utf8'));
  const files = scriptsOfPage(manifest, html, LANG);
  const bytes = files.map((file) => gzipSync(readFileSync(new URL(file, CLIENT))).length);
  files.forEach((file, i) => console.error(`  ${String(bytes[i]).padStart(7)}  ${file}`));
  return Math.round(bytes.reduce((sum, one) => sum + one, 0) / 100) / 10;
}

async function comparePage(url, bytes) {
  const client = findClient();
  if (!client) console.error('peer missing: autocannon or wrk');
  const nginx = await startNginx({ [FILE]: gunzipSync(bytes), [`${FILE}.gz`]: bytes });
  if (!client || !nginx) return {};
  const peer = `${nginx.url}/${FILE}`;
  if (!(await fetchPage(peer)).equals(bytes)) throw new Error('nginx serves other bytes than the service.');
  console.error(`  load client: ${client}`);
  const rates = await compareLoad(client, { service: url, nginx: peer }, { headers: GZIP });
  return {
    pageRequestsPerSecond: Math.round(rates.service),
    nginxRequestsPerSecond: Math.round(rates.nginx),
    pageRatioToNginx: Number((rates.service / rates.nginx).toPrecision(3)),
  };
}

export async function measure() {
  const service = await startService();
  const url = `${service.url}${PAGE}`;
  const bytes = await fetchPage(url);
  const jsGzipKB = weighScripts(gunzipSync(bytes).toString('utf8'));
  return { jsGzipKB, ...(await comparePage(url, bytes)) };
}

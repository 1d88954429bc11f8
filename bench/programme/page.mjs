import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { compareLoad } from '../lib/compare.mjs';
import { atEnd, endProcess } from '../lib/end.mjs';
import { fetchRaw } from '../lib/fetch-raw.mjs';
import { findFreePort } from '../lib/free-port.mjs';
import { findClient } from '../lib/load.mjs';
import { startNginx } from '../lib/nginx.mjs';
import { waitFor } from '../lib/wait.mjs';
import { scriptsOfPage } from './scripts.mjs';

const CLIENT = new URL('../../dist/web/client/', import.meta.url);
const BARE_NODE = new URL('../lib/bare-node.mjs', import.meta.url).pathname;
const GZIP = { 'Accept-Encoding': 'gzip' };
/** A visitor who chose the colours: their requests are nobody else's. */
const COOKIE = { ...GZIP, Cookie: 'scheme=light' };
const FILE = 'programme.html';
const toKB = (bytes) => Math.round(bytes / 100) / 10;

async function fetchPage(url) {
  const { status, headers, bytes } = await fetchRaw(url, GZIP);
  if (status !== 200 || headers['content-encoding'] !== 'gzip') {
    throw new Error(`${url} answered ${status}, ${headers['content-encoding'] ?? 'not compressed'}.`);
  }
  return bytes;
}

/** Kilobytes of 1000 bytes, as a browser gets them: the document, and each script compressed by itself. */
export async function weighPage(url, lang) {
  const bytes = await fetchPage(url);
  const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', CLIENT), 'utf8'));
  const files = scriptsOfPage(manifest, gunzipSync(bytes).toString('utf8'), lang);
  const weights = files.map((file) => gzipSync(readFileSync(new URL(file, CLIENT))).length);
  files.forEach((file, i) => console.error(`  ${String(weights[i]).padStart(7)}  ${file}`));
  return { htmlGzipKB: toKB(bytes.length), jsGzipKB: toKB(weights.reduce((sum, one) => sum + one, 0)) };
}

async function startBareNode(bytes) {
  const folder = mkdtempSync(join(tmpdir(), 'odeum-bare-'));
  atEnd(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, `${FILE}.gz`);
  writeFileSync(file, bytes);
  const port = await findFreePort();
  const child = spawn('node', [BARE_NODE, String(port), file], { stdio: ['ignore', 'ignore', 'inherit'] });
  atEnd(() => endProcess(child));
  const url = `http://127.0.0.1:${port}/`;
  await waitFor(url, child);
  return url;
}

/** Requests a second of the page, beside nginx and beside Node's bare http server with the same bytes. */
export async function comparePage(url) {
  const client = findClient();
  if (!client) console.error('peer missing: autocannon or wrk');
  const bytes = await fetchPage(url);
  const nginx = await startNginx({ [FILE]: gunzipSync(bytes), [`${FILE}.gz`]: bytes });
  if (!client || !nginx) return {};
  const peer = `${nginx.url}/${FILE}`;
  if (!(await fetchPage(peer)).equals(bytes)) throw new Error('nginx serves other bytes than the service.');
  console.error(`  load client: ${client}`);
  const addresses = { service: url, nginx: peer, bareNode: await startBareNode(bytes) };
  const rates = await compareLoad(client, addresses, { headers: GZIP, runs: 9, seconds: 4 });
  const own = await compareLoad(client, { serviceWithCookie: url }, { headers: COOKIE });
  const ratio = (other) => Number((rates.service / other).toPrecision(3));
  return {
    pageRatioToNginx: ratio(rates.nginx),
    pageRatioToBareNode: ratio(rates.bareNode),
    cookiePageRatioToNginx: Number((own.serviceWithCookie / rates.nginx).toPrecision(3)),
    pageRequestsPerSecond: Math.round(rates.service),
    nginxRequestsPerSecond: Math.round(rates.nginx),
    bareNodeRequestsPerSecond: Math.round(rates.bareNode),
  };
}

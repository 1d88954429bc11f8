import { createHash } from 'node:crypto';
import { validateHeaderValue } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Encoding } from './encoding.rules';

/** Of the connection or of one visitor; Node and the limiter write them anew for each answer. */
const NOT_KEPT = /^(?:connection|keep-alive|transfer-encoding|content-length|date|x-ratelimit-.*)$/;
/** Below this, what compressing saves is less than its own header says. */
const COMPRESSED_FROM = 1024;

/** One finished answer: everything that is sent, as the bytes that are sent. */
export interface KeptAnswer {
  /** Names and values in turn, in the order in which they are sent. */
  headers: readonly string[];
  etag: string;
  body: Buffer;
  /** Status line, headers and body in one piece, for a connection that stays open. */
  wire: Buffer;
}

const compress: Record<Encoding, (bytes: Buffer) => Promise<Buffer>> = {
  br: async (bytes) =>
    promisify(brotliCompress)(bytes, {
      // As quick as gzip and smaller; the highest takes a hundred times as long.
      params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }),
  gzip: async (bytes) => promisify(gzip)(bytes),
  identity: async (bytes) => bytes,
};

/**
 * Makes an answer of what a handler sends. `keepAliveMs`: how long the server leaves a silent connection open, which it
 * says in each answer. `drawnAt` is the time of its content, so that is its date (RFC 9110 §6.6.1).
 */
export async function toKeptAnswer(
  content: Buffer,
  given: Record<string, unknown>,
  { encoding: asked, drawnAt, keepAliveMs }: { encoding: Encoding; drawnAt: Date; keepAliveMs: number },
): Promise<KeptAnswer> {
  const encoding = content.length < COMPRESSED_FROM ? 'identity' : asked;
  const body = await compress[encoding](content);
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const said = { vary: 'accept-encoding', ...given };
  const headers = [
    ...Object.entries(said).flatMap(([name, value]) => (NOT_KEPT.test(name) ? [] : [name, String(value)])),
    ...(encoding === 'identity' ? [] : ['content-encoding', encoding]),
    ...['etag', etag, 'content-length', String(body.length), 'date', drawnAt.toUTCString()],
  ];
  const wire = Buffer.concat([writeHead(headers, keepAliveMs), body]);
  return { headers, etag, body: wire.subarray(wire.length - body.length), wire };
}

/** As Node writes it. */
function writeHead(headers: readonly string[], keepAliveMs: number): Buffer {
  const lines = ['HTTP/1.1 200 OK'];
  for (let i = 0; i < headers.length; i += 2) {
    const [name = '', value = ''] = headers.slice(i, i + 2);
    validateHeaderValue(name, value);
    lines.push(`${name}: ${value}`);
  }
  lines.push('Connection: keep-alive', `Keep-Alive: timeout=${Math.floor(keepAliveMs / 1000)}`, '', '');
  return Buffer.from(lines.join('\r\n'), 'latin1');
}

/** What the answer "you have it already" does not say (RFC 9110 §15.4.5). */
export const ABOUT_THE_BODY = ['content-type', 'content-length', 'content-encoding'];

export function headersWithoutBody({ headers }: KeptAnswer): string[] {
  return headers.filter((_, i) => !ABOUT_THE_BODY.includes(headers[i - (i % 2)] ?? ''));
}

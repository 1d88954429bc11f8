import { get } from 'node:http';

/** An answer with its bytes as they came over the wire: not decompressed. */
export function fetchRaw(url, headers = {}) {
  return new Promise((done, fail) => {
    get(url, { headers }, (answer) => {
      const parts = [];
      answer.on('data', (part) => parts.push(part));
      answer.once('error', fail);
      answer.once('end', () =>
        done({ status: answer.statusCode, headers: answer.headers, bytes: Buffer.concat(parts) }),
      );
    }).once('error', fail);
  });
}

import { Worker } from 'node:worker_threads';
import { SaxesParser } from 'saxes';
import { atEnd } from '../lib/end.mjs';

const THREAD = new URL('../../dist/api/import-reader.js', import.meta.url);
const ZONE = 'Europe/Brussels';

/** The service's own reader in a thread as the service runs it: asked with the bytes, it answers with the programme. */
export function startReader() {
  const worker = new Worker(THREAD);
  atEnd(() => worker.terminate());
  let asked = 0;
  return (bytes) =>
    new Promise((done, fail) => {
      worker.once('error', fail);
      worker.once('message', ({ result }) => {
        worker.off('error', fail);
        if (result.ok) done(result.programme);
        else fail(new Error(`The file cannot be read: ${JSON.stringify(result.problems[0])}`));
      });
      worker.postMessage({ id: (asked += 1), bytes, format: 'xml', zone: ZONE });
    });
}

/** Only the XML parser that the reader is built on, with nobody listening to what it finds. */
export function parseBareXml(bytes) {
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(new TextDecoder().decode(bytes)).close();
}

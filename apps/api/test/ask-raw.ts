import { Agent, type IncomingHttpHeaders, request } from 'node:http';

export interface RawAnswer {
  status: number;
  headers: IncomingHttpHeaders;
  /** As they came over the wire: not decompressed. */
  bytes: Buffer;
}

/** A connection of its own that stays open: every request over it is of the same bytes but for what is given. */
export function openConnection() {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const ask = (url: string, { method = 'GET', headers = {} }: { method?: string; headers?: object } = {}) =>
    new Promise<RawAnswer>((done, fail) => {
      const asked = request(url, { method, agent, headers: { ...headers } }, (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.once('error', fail);
        answer.once('end', () =>
          done({ status: answer.statusCode ?? 0, headers: answer.headers, bytes: Buffer.concat(parts) }),
        );
      });
      asked.once('error', fail).end();
    });
  return { ask, close: () => agent.destroy() };
}

/** One request over a connection of its own. */
export async function askRaw(...given: Parameters<ReturnType<typeof openConnection>['ask']>) {
  const { ask, close } = openConnection();
  try {
    return await ask(...given);
  } finally {
    close();
  }
}

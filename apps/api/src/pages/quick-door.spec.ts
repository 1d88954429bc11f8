import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import type { KeptAnswer } from './kept-answer';
import { QuickDoor } from './quick-door';

const KEPT = 'HTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\nkept';
const aRequest = (path: string, ...more: string[]) =>
  [`GET ${path} HTTP/1.1`, 'Host: odeum.test', ...more, '', ''].join('\r\n');

let server: Server;
let door: QuickDoor;
let kept: Map<string, KeptAnswer>;
let renewed: string[];
let opened: Socket[];
const keep = (key: string) => {
  const wire = Buffer.from(KEPT);
  kept.set(key, { headers: [], etag: '', body: wire.subarray(-4), wire });
};

/** The server remembers every request that it may, and says itself by what address it was asked. */
beforeEach(async () => {
  [kept, renewed, opened] = [new Map(), [], []];
  door = new QuickDoor({
    find: (key) => kept.get(key) ?? null,
    renew: async ({ key, url }) => {
      renewed.push(url);
      if (url !== '/gone') keep(key);
      return kept.get(key) ?? null;
    },
  });
  server = createServer((request, answer) => {
    const head = door.takeHead(request.socket);
    if (head) door.remember(head, { key: request.url ?? '', url: request.url ?? '', encoding: 'gzip' });
    answer.sendDate = false;
    answer.end(`drew ${request.url}`);
  });
  door.openBefore(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});
afterEach(() => {
  opened.forEach((socket) => socket.destroy());
  server.close();
  server.closeAllConnections();
});

function open() {
  const { port } = server.address() as AddressInfo;
  const socket = connect(port, '127.0.0.1').setNoDelay(true);
  opened.push(socket);
  let text = '';
  const waiting: (() => void)[] = [];
  socket.on('data', (chunk) => {
    text += String(chunk);
    waiting.splice(0).forEach((look) => look());
  });
  /** Waits until so many answers have come, and says which. */
  const hear = async (count: number): Promise<string[]> => {
    for (;;) {
      const bodies = text.match(/kept|drew \/[a-z]*/g) ?? [];
      if (bodies.length >= count) return bodies;
      await new Promise<void>((done) => waiting.push(done));
    }
  };
  return { socket, say: (bytes: string) => void socket.write(bytes), hear };
}

async function teach(...requests: string[]) {
  for (const request of requests) {
    const { say, hear } = open();
    say(request);
    await hear(1);
  }
}

describe('the quick door', () => {
  it('sends what is kept to a request whose bytes are known, as often as it comes', async () => {
    await teach(aRequest('/a'));
    keep('/a');
    const { say, hear } = open();
    say(aRequest('/a'));
    await hear(1);
    say(aRequest('/a'));
    expect(await hear(2)).toEqual(['kept', 'kept']);
  });

  it('lets any other bytes through, though they ask for the same', async () => {
    await teach(aRequest('/a'));
    keep('/a');
    const { say, hear } = open();
    say(aRequest('/a', 'Cookie: a=b'));
    expect(await hear(1)).toEqual(['drew /a']);
  });

  it('goes on with a connection that asks for something else, which then stays with the server', async () => {
    await teach(aRequest('/a'));
    keep('/a');
    const { say, hear } = open();
    say(aRequest('/a'));
    await hear(1);
    say(aRequest('/b'));
    await hear(2);
    say(aRequest('/a'));
    expect(await hear(3)).toEqual(['kept', 'drew /b', 'drew /a']);
  });

  it('has an old answer drawn anew, and lets the request through where there is none any more', async () => {
    await teach(aRequest('/a'), aRequest('/gone'));
    const { say, hear } = open();
    say(aRequest('/a'));
    await hear(1);
    say(aRequest('/gone'));
    expect(await hear(2)).toEqual(['kept', 'drew /gone']);
    expect(renewed).toEqual(['/a', '/gone']);
  });

  it('learns nothing from two requests that come at once', async () => {
    const bytes = aRequest('/a') + aRequest('/b');
    await teach(bytes);
    keep('/a');
    const { say, hear } = open();
    say(bytes);
    expect(await hear(2)).toEqual(['drew /a', 'drew /b']);
  });

  it('nor from what the server’s parser refuses', async () => {
    keep('/a');
    for (let i = 0; i < 2; i += 1) {
      const { socket, say } = open();
      const ended = new Promise<void>((done) => socket.once('close', () => done()));
      say(`GET /a HTTP/1.1\nHost: odeum.test\n\n${aRequest('/b')}`);
      await ended;
    }
  });

  it('nor from a request that comes in pieces', async () => {
    const sayInPieces = async (path: string) => {
      const { say, hear } = open();
      const there = new Promise<Socket>((done) => server.once('connection', done));
      say('GET');
      const peer = await there;
      while (peer.bytesRead < 3) await new Promise((done) => setImmediate(done));
      say(aRequest(path).slice(3));
      return hear(1);
    };
    expect(await sayInPieces('/a')).toEqual(['drew /a']);
    keep('/a');
    expect(await sayInPieces('/b')).toEqual(['drew /b']);
  });

  it('does not keep the server open for connections on which nobody waits', async () => {
    await teach(aRequest('/a'));
    keep('/a');
    const { say, hear, socket } = open();
    say(aRequest('/a'));
    await hear(1);
    const closed = new Promise<void>((done) => socket.once('close', () => done()));
    door.close();
    const ended = new Promise<void>((done) => server.close(() => done()));
    server.closeAllConnections();
    await Promise.all([closed, ended]);
  });
});

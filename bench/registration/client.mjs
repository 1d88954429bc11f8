// People at their phones, in a process of its own: connections that stay open, each person sent once (or again where the
// connection broke), answers and times noted. Reads a task from standard input, writes what came of it to standard output.
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';

const { urls, path, people, connections, retryForMs } = JSON.parse(await text(process.stdin));
const hosts = urls.map((url) => new URL(url));
const requests = people.map((person) => {
  const body = JSON.stringify(person);
  return `POST ${path} HTTP/1.1\r\nhost: ${hosts[0].host}\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
});
const answers = people.map(() => ({ status: 0, body: null, sentAt: 0, answeredAt: 0, tries: 0 }));
let next = 0;

/** One answer of a connection that stays open: all of ours say how long they are. */
function readAnswer(socket) {
  return new Promise((done, fail) => {
    let data = '';
    const onData = (part) => {
      data += part;
      const head = data.indexOf('\r\n\r\n');
      if (head < 0) return;
      const length = Number(/content-length: (\d+)/i.exec(data)?.[1] ?? Number.NaN);
      if (Buffer.byteLength(data) < head + 4 + length) return;
      stop();
      done({ status: Number(data.slice(9, 12)), body: data.slice(head + 4) });
    };
    const onEnd = () => {
      stop();
      fail(new Error('The connection ended.'));
    };
    const stop = () => socket.off('data', onData).off('close', onEnd);
    socket.on('data', onData).on('close', onEnd);
  });
}

function open(host) {
  return new Promise((done, fail) => {
    const socket = connect({ host: host.hostname, port: Number(host.port), noDelay: true });
    socket.setEncoding('utf8');
    socket.once('connect', () => done(socket));
    socket.once('error', fail);
  });
}

const pause = (ms) => new Promise((done) => setTimeout(done, ms));

async function work(index) {
  let turn = index;
  let socket = null;
  while (next < people.length) {
    const i = next++;
    const answer = answers[i];
    answer.sentAt = performance.now();
    const deadline = answer.sentAt + retryForMs;
    for (;;) {
      try {
        socket ??= await open(hosts[turn % hosts.length]);
        answer.tries += 1;
        const coming = readAnswer(socket);
        socket.write(requests[i]);
        Object.assign(answer, await coming, { answeredAt: performance.now() });
        break;
      } catch (error) {
        socket?.destroy();
        socket = null;
        turn += 1;
        if (performance.now() > deadline) throw error;
        await pause(20);
      }
    }
    if (i === Math.floor(people.length / 3)) process.stderr.write('third\n');
  }
  socket?.destroy();
}

await Promise.all(Array.from({ length: connections }, (_, i) => work(i)));
process.stdout.write(
  JSON.stringify(answers.map(({ body, ...rest }) => ({ ...rest, body: JSON.parse(body) }))),
);

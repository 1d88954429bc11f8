import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { atEnd, endProcess } from './end.mjs';

const AUTOCANNON = new URL('../../node_modules/autocannon/autocannon.js', import.meta.url).pathname;

/** The load client that is here: autocannon among our packages, else wrk of the system; null where there is neither. */
export function findClient() {
  if (existsSync(AUTOCANNON)) return 'autocannon';
  return spawnSync('wrk', ['-v']).error ? null : 'wrk';
}

/** What wrk prints, as a number; throws where answers or sockets failed, since then the number means nothing. */
export function readWrk(output) {
  const failed = /Non-2xx[^\n]*|Socket errors[^\n]*/.exec(output)?.[0];
  const rate = /Requests\/sec:\s+([\d.]+)/.exec(output)?.[1];
  if (failed || !rate) throw new Error(`The run is not valid. ${failed ?? output}`);
  return Number(rate);
}

/** As `readWrk`, of autocannon's JSON. */
export function readAutocannon(output) {
  const { requests, non2xx, errors, timeouts } = JSON.parse(output);
  const failed = non2xx + errors + timeouts;
  if (failed > 0) throw new Error(`The run is not valid: ${failed} requests failed.`);
  return requests.average;
}

function commandOf(client, url, { connections, seconds, headers }) {
  const words = Object.entries(headers).flatMap(([name, value]) =>
    client === 'wrk' ? ['-H', `${name}: ${value}`] : ['-H', `${name}=${value}`],
  );
  return client === 'wrk'
    ? ['wrk', ['-t1', `-c${connections}`, `-d${seconds}s`, ...words, url]]
    : ['node', [AUTOCANNON, '-j', '-c', String(connections), '-d', String(seconds), ...words, url]];
}

/** Requests a second that an address answers, asked for from a process of its own over connections that stay open. */
export function measureLoad(client, url, { connections = 16, seconds = 5, headers = {} } = {}) {
  const [command, words] = commandOf(client, url, { connections, seconds, headers });
  return new Promise((done, fail) => {
    const child = spawn(command, words, { stdio: ['ignore', 'pipe', 'pipe'] });
    atEnd(() => endProcess(child));
    let output = '';
    child.stdout.on('data', (part) => (output += part));
    // Autocannon draws there; nothing of it is needed.
    child.stderr.resume();
    child.once('error', fail);
    child.once('close', (code) => {
      try {
        if (code !== 0) throw new Error(`${command} ended with ${code}.`);
        done(client === 'wrk' ? readWrk(output) : readAutocannon(output));
      } catch (error) {
        fail(error);
      }
    });
  });
}

import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { text } from 'node:stream/consumers';
import { atEnd, endProcess } from '../lib/end.mjs';

const CLIENT = new URL('client.mjs', import.meta.url).pathname;

/** So many people, every second one for the hall, as the form sends them. */
export function makePeople(count) {
  return Array.from({ length: count }, (_, i) => ({
    submissionId: randomUUID(),
    name: `Мария Иванова ${i}`,
    email: `${randomUUID()}@mail.example`,
    organisation: 'Народно читалище',
    mode: i % 2 === 0 ? 'on_site' : 'online',
    language: 'bg',
    consent: true,
  }));
}

/** Sends them all from a process of its own; `onThird` when a third have been answered. */
export async function send(task, onThird = () => undefined) {
  const child = spawn('node', [CLIENT], { stdio: ['pipe', 'pipe', 'pipe'] });
  atEnd(() => endProcess(child));
  let said = '';
  child.stderr.on('data', (part) => {
    if (String(part).includes('third')) onThird();
    else said += part;
  });
  child.stdin.end(JSON.stringify({ connections: 64, retryForMs: 0, ...task }));
  const output = await text(child.stdout);
  if (!output) throw new Error(`The client ended without a word. ${said}`);
  return JSON.parse(output);
}

/** People answered in a second, from the first request to the last answer. */
export function throughput(answers) {
  const from = Math.min(...answers.map(({ sentAt }) => sentAt));
  const to = Math.max(...answers.map(({ answeredAt }) => answeredAt));
  return (answers.length * 1000) / (to - from);
}

/** The time that 99 of 100 people waited at most, in milliseconds. */
export function p99(answers) {
  const waits = answers.map(({ sentAt, answeredAt }) => answeredAt - sentAt).toSorted((a, b) => a - b);
  return waits[Math.ceil(waits.length * 0.99) - 1];
}

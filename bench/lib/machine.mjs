import { cpus, totalmem } from 'node:os';

/** What the figures were measured on, on one line. */
export function describeMachine() {
  const cores = cpus();
  const model = (cores[0]?.model ?? process.arch).replace(/\s+/g, ' ').trim();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${model}, ${cores.length} cores, ${memory} GiB, Node.js ${process.versions.node}`;
}

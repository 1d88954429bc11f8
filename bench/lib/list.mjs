import { existsSync, readdirSync } from 'node:fs';

const BENCH = new URL('../', import.meta.url);

/** The names of the benchmarks: the folders of bench/ that hold one. */
export function listBenchmarks() {
  return readdirSync(BENCH, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(new URL(`${entry.name}/index.mjs`, BENCH)))
    .map((entry) => entry.name)
    .sort();
}

// One benchmark: measures, prints, ends what it started. Standard output has the figures and nothing else.
import { endAll } from './end.mjs';
import { describeMachine } from './machine.mjs';
import { judge, toTable } from './verdict.mjs';

const [name, ...words] = process.argv.slice(2);
const { measure, targets } = await import(`../${name}/index.mjs`);

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => void endAll().then(() => process.exit(1)));
}
let verdict = null;
try {
  verdict = judge(name, describeMachine(), await measure(), targets);
} catch (error) {
  console.error(`The benchmark ${name} failed. ${error.message}`);
} finally {
  await endAll();
}
if (verdict) {
  const text = words.includes('--json') ? JSON.stringify(verdict) : toTable(verdict);
  process.stdout.write(`${text}\n`, () => process.exit(verdict.held ? 0 : 1));
} else {
  process.exitCode = 1;
}

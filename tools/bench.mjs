// npm run bench -- NAME [--json]: builds what has changed and runs one benchmark. See bench/RESULTS.md.
import { listBenchmarks } from '../bench/lib/list.mjs';
import { become, build, fail, prepare } from './toolchain.mjs';

const [name] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const names = listBenchmarks();
if (!names.includes(name))
  fail(`There is no benchmark ${name ? `"${name}"` : 'without a name'}; there are: ${names.join(', ')}`);
// Standard output is for the figures alone.
console.log = console.error;
const env = prepare();
build(env);
become('node', ['bench/lib/run.mjs', name, ...process.argv.slice(2).filter((word) => word === '--json')], {
  ...env,
  NODE_NO_WARNINGS: '1',
});

// npm run odeum -- <command>: the operator's commands.
import { become, build, prepare } from './toolchain.mjs';

const env = prepare();
build(env);
become('node', ['--disable-warning=DeprecationWarning', 'dist/api/cli.js', ...process.argv.slice(2)], env);

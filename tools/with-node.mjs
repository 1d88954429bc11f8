// Runs a program of node_modules with the right Node.js: node tools/with-node.mjs <script> [words]
import { become, prepare } from './toolchain.mjs';

const env = prepare();
become('node', process.argv.slice(2), { ...env, NODE_NO_WARNINGS: '1' });

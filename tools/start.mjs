// npm start: installs what is missing, builds what has changed, and becomes the service.
import { become, build, prepare } from './toolchain.mjs';

const env = prepare();
build(env);
become('node', ['--enable-source-maps', 'dist/api/main.js'], env);

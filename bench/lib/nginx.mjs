import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atEnd, endProcess } from './end.mjs';
import { findFreePort } from './free-port.mjs';
import { waitFor } from './wait.mjs';

const TEMPORARY = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];

function configOf(home, port) {
  return `daemon off;
worker_processes 1;
pid ${home}/nginx.pid;
error_log stderr warn;
events { worker_connections 1024; }
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 1000000;
  gzip_static on;
  types { text/html html; application/javascript js; text/css css; }
  default_type application/octet-stream;
  charset utf-8;
${TEMPORARY.map((name) => `  ${name}_temp_path ${home}/${name};`).join('\n')}
  server {
    listen 127.0.0.1:${port};
    root ${home}/files;
  }
}
`;
}

/**
 * nginx as a peer, with one worker and a configuration of its own, serving `files` (path → bytes; a `.gz` beside a file
 * is what it sends to those who take gzip). Null, said on standard error, where nginx is not installed.
 */
export async function startNginx(files) {
  if (spawnSync('nginx', ['-v']).error) {
    console.error('peer missing: nginx');
    return null;
  }
  const home = mkdtempSync(join(tmpdir(), 'odeum-nginx-'));
  atEnd(() => rmSync(home, { recursive: true, force: true }));
  mkdirSync(join(home, 'files'));
  // Its worker is another user where we are root.
  chmodSync(home, 0o755);
  for (const [path, bytes] of Object.entries(files)) writeFileSync(join(home, 'files', path), bytes);
  const port = await findFreePort();
  const config = join(home, 'nginx.conf');
  writeFileSync(config, configOf(home, port));
  const child = spawn('nginx', ['-p', home, '-c', config, '-e', 'stderr'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  atEnd(() => endProcess(child));
  const url = `http://127.0.0.1:${port}`;
  await waitFor(`${url}/${Object.keys(files)[0]}`, child);
  return { url };
}

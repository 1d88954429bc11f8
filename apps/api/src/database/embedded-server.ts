import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { ConfigError } from '../config/config';
import { locatePostgres, type PostgresFiles } from './postgres-files';

export interface RunningDatabase {
  url: string;
  /** False where a server that ran already was taken over. */
  isOwn: boolean;
  /** Ends the server and waits until it has. */
  stop: () => Promise<void>;
}

const DATABASE = 'odeum';
const START_SECONDS = 60;
const STOP_SECONDS = 20;
const TAKE_OVER_SECONDS = 5;

/** A port of the loopback that nobody listens on at this moment. */
export function findFreePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The server that an earlier Odeum left behind in this folder (it outlives a killed parent), if it still runs. */
function findLeftBehind(dataDir: string): { pid: number; port: number } | null {
  const file = join(dataDir, 'postmaster.pid');
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, 'utf8').split('\n');
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  return pid > 0 && port > 0 && isAlive(pid) ? { pid, port } : null;
}

/** Files that the server reads; the operator's password for it never leaves this folder. */
function initialise(files: PostgresFiles, password: string): void {
  // The parent stays open for passing through: the server's own user has to reach its folder.
  mkdirSync(dirname(files.dataDir), { recursive: true, mode: 0o755 });
  mkdirSync(files.dataDir, { recursive: true, mode: 0o700 });
  const passwordFile = `${files.dataDir}.new-password`;
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (files.user) {
    chownSync(files.dataDir, files.user.uid, files.user.gid);
    chownSync(passwordFile, files.user.uid, files.user.gid);
  }
  try {
    execFileSync(
      files.initdb,
      [
        ...['-D', files.dataDir, '-U', DATABASE, '-A', 'scram-sha-256', `--pwfile=${passwordFile}`],
        ...['-E', 'UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'],
      ],
      { stdio: ['ignore', 'ignore', 'pipe'], ...files.user, cwd: '/' },
    );
  } catch (error) {
    rmSync(files.dataDir, { recursive: true, force: true });
    const words =
      String((error as { stderr?: Buffer }).stderr ?? error)
        .trim()
        .split('\n')
        .at(-1) ?? '';
    throw new ConfigError(`PostgreSQL could not set up ${files.dataDir}: ${words}`);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

async function waitUntilReady(
  url: string,
  hasEnded: () => string | null,
  seconds = START_SECONDS,
): Promise<void> {
  const deadline = Date.now() + seconds * 1000;
  for (;;) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      await client.end().catch(() => undefined);
      const words = hasEnded();
      if (words !== null) throw new ConfigError(`PostgreSQL stopped at its start: ${words}`);
      if (Date.now() > deadline) {
        throw new ConfigError(`PostgreSQL did not answer within ${seconds} s: ${(error as Error).message}`);
      }
      await pause(25);
    }
  }
}

async function isAnswering(url: string): Promise<boolean> {
  return waitUntilReady(url, () => null, TAKE_OVER_SECONDS).then(
    () => true,
    () => false,
  );
}

async function stopServer(pid: number): Promise<void> {
  // SIGINT is PostgreSQL's fast shutdown: sessions are ended, everything committed is on the disk.
  if (isAlive(pid)) process.kill(pid, 'SIGINT');
  const deadline = Date.now() + STOP_SECONDS * 1000;
  while (isAlive(pid) && Date.now() < deadline) await pause(25);
}

async function createDatabase(adminUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const found = await client.query('select 1 from pg_database where datname = $1', [DATABASE]);
    if (found.rowCount === 0) await client.query(`create database ${DATABASE}`);
  } finally {
    await client.end();
  }
}

function spawnServer(
  files: PostgresFiles,
  port: number,
  extra: readonly string[],
): { child: ChildProcess; ended: () => string | null } {
  let words = '';
  let isEnded = false;
  const settings = [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=100',
    ...extra,
  ];
  const child = spawn(
    files.postgres,
    ['-D', files.dataDir, ...settings.flatMap((setting) => ['-c', setting])],
    {
      // A group of its own: Ctrl-C in the terminal must reach Odeum first, which then stops the server in order.
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe'],
      cwd: '/',
      ...files.user,
    },
  );
  child.stderr?.on('data', (chunk: Buffer) => (words = (words + chunk.toString()).slice(-2000)));
  child.once('exit', () => (isEnded = true));
  child.once('error', (error) => {
    words = error.message;
    isEnded = true;
  });
  return { child, ended: () => (isEnded ? (words.trim().split('\n').at(-1) ?? 'no reason given') : null) };
}

/**
 * Starts the embedded PostgreSQL in `dataDir`/postgres, or takes over the one that runs there already.
 * Durability settings stay as PostgreSQL has them, unless `extra` says otherwise.
 */
export async function startEmbedded(
  dataDir: string,
  extra: readonly string[] = [],
): Promise<RunningDatabase> {
  const files = locatePostgres(dataDir);
  const keyFile = join(dataDir, 'postgres.key');
  const isNew = !existsSync(join(files.dataDir, 'PG_VERSION'));
  if (isNew) {
    const password = randomBytes(24).toString('base64url');
    // First the key: were we to end between the two, the next start sets both up anew.
    writeFileSync(keyFile, password, { mode: 0o600 });
    initialise(files, password);
  }
  const password = readFileSync(keyFile, 'utf8');
  const address = (port: number, database: string) =>
    `postgres://${DATABASE}:${password}@127.0.0.1:${port}/${database}`;

  const found = findLeftBehind(files.dataDir);
  // After a reboot the number in the file may be another program's: only a server that knows our password is ours.
  const leftBehind = found && (await isAnswering(address(found.port, 'postgres'))) ? found : null;
  const port = leftBehind?.port ?? (await findFreePort());
  const server = leftBehind ? null : spawnServer(files, port, extra);
  const pid = leftBehind?.pid ?? server?.child.pid ?? 0;
  try {
    await waitUntilReady(address(port, 'postgres'), server?.ended ?? (() => null));
    await createDatabase(address(port, 'postgres'));
  } catch (error) {
    if (server) await stopServer(pid);
    throw error;
  }
  server?.child.unref();
  return { url: address(port, DATABASE), isOwn: leftBehind === null, stop: () => stopServer(pid) };
}

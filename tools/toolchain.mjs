// Sets up what Odeum stands on: Node.js 24 (brought through npm where the machine has an older one) and the packages of
// the lock file. Runs on any Node.js from 20 on, uses nothing but what Node.js and npm bring along.
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { delimiter, join } from 'node:path';

export const ROOT = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..');
const OLDEST = 24;

export function fail(line) {
  console.error(line);
  process.exit(1);
}

const hashOf = (file) => createHash('sha256').update(readFileSync(file)).digest('hex');

function npm(folder, words, env) {
  try {
    execFileSync('npm', [...words, '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: folder,
      env,
      stdio: ['ignore', 'ignore', 'pipe'],
      shell: process.platform === 'win32',
    });
  } catch (error) {
    const said = String(error.stderr ?? error.message)
      .trim()
      .split('\n')
      .slice(-3)
      .join(' ');
    fail(`npm could not install what is missing in ${folder}: ${said}`);
  }
}

/** The environment in which everything runs: Node.js 24 first in PATH. */
function bringNode() {
  const env = { ...process.env, NX_DAEMON: 'false', npm_config_loglevel: 'error' };
  if (Number(process.versions.node.split('.')[0]) >= OLDEST) return env;
  const home = join(ROOT, '.toolchain');
  const node = join(home, 'node_modules', `node-${process.platform}-${process.arch}`);
  const lock = join(ROOT, 'tools', 'toolchain', 'package-lock.json');
  const stamp = join(home, '.installed');
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== hashOf(lock)) {
    console.log(`  Node.js ${process.versions.node} is here; bringing Node.js ${OLDEST} …`);
    try {
      mkdirSync(home, { recursive: true });
      for (const file of ['package.json', 'package-lock.json'])
        cpSync(join(ROOT, 'tools', 'toolchain', file), join(home, file));
    } catch {
      fail(`The folder ${ROOT} cannot be written. Give this user the right to.`);
    }
    npm(home, ['ci'], env);
    if (!existsSync(join(node, 'bin', 'node'))) {
      fail(
        `Odeum needs Node.js ${OLDEST} or newer; there is none to bring for ${process.platform} on ${process.arch}.`,
      );
    }
    writeFileSync(stamp, hashOf(lock));
  }
  return { ...env, PATH: `${join(node, 'bin')}${delimiter}${env.PATH}`, npm_config_nodedir: node };
}

/** Installs what is missing and returns the environment for everything else. */
export function prepare() {
  const env = bringNode();
  const stamp = join(ROOT, 'node_modules', '.odeum-installed');
  const lock = hashOf(join(ROOT, 'package-lock.json'));
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
    console.log('  Installing packages …');
    // Not `npm ci`: it refuses a lock file that lacks binaries for other platforms, which some registries do not carry.
    npm(ROOT, ['install', '--no-save'], env);
    writeFileSync(stamp, lock);
  }
  return env;
}

/** Runs a command to its end, in sight of the user; true where it ended well. */
export function runQuietly(command, words, env) {
  try {
    execFileSync(command, words, {
      cwd: ROOT,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 64 * 1024 * 1024,
    });
    return { isOk: true, output: '' };
  } catch (error) {
    return { isOk: false, output: `${error.stdout ?? ''}${error.stderr ?? ''}` };
  }
}

export function build(env) {
  const done = runQuietly(
    'node',
    ['node_modules/nx/dist/bin/nx.js', 'run-many', '-t', 'build', '--output-style=static'],
    env,
  );
  if (!done.isOk) fail(`The build failed.\n${done.output}`);
}

/** Runs a command in the foreground and ends with it; signals are passed on, so that it can stop in order. */
export function become(command, words, env) {
  const child = spawn(command, words, { cwd: ROOT, env, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
}

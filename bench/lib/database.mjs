import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { atEnd } from './end.mjs';

/** The address of the embedded PostgreSQL of a service that was started here. */
export function databaseUrlOf({ env }) {
  const password = readFileSync(join(env.DATA_DIR, 'postgres.key'), 'utf8');
  const port = readFileSync(join(env.DATA_DIR, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[3];
  return `postgres://odeum:${password}@127.0.0.1:${port}/odeum`;
}

/** Connections to it, so many at most; they end with the benchmark. */
export function connectTo(url, connections) {
  const pool = new pg.Pool({ connectionString: url, max: connections });
  // The server may end before those who were connected to it.
  pool.on('error', () => undefined);
  atEnd(() => pool.end());
  return pool;
}

import pg from 'pg';
import { DataSource, type MixedList } from 'typeorm';
import { ConfigError } from '../config/config';
import { MIGRATIONS } from './migrations/index';

const LOCK = 0x0de0;
const OLDEST_POSTGRES = 180000;

/** One line for the operator instead of the driver's words, without the password that the address may hold. */
function explain(error: unknown): ConfigError {
  const { code, message } = error as { code?: string; message?: string };
  const reason =
    code === 'ECONNREFUSED' || code === 'ENOTFOUND'
      ? 'nobody answers there'
      : code === '28P01' || code === '28000'
        ? 'it does not accept the name or the password'
        : code === '3D000'
          ? 'it has no database of that name'
          : (message ?? String(error)).split('\n')[0];
  return new ConfigError(`The database of DATABASE_URL cannot be used: ${reason}.`);
}

async function refuseUnusable(client: pg.Client): Promise<void> {
  const version = await client.query<{ v: number }>("select current_setting('server_version_num')::int as v");
  if ((version.rows[0]?.v ?? 0) < OLDEST_POSTGRES) {
    throw new ConfigError('The database is older than PostgreSQL 18, which Odeum needs.');
  }
  const table = await client.query<{ found: string | null }>(
    "select to_regclass('migrations')::text as found",
  );
  if (!table.rows[0]?.found) return;
  const done = await client.query<{ name: string }>('select name from migrations');
  const known = new Set(MIGRATIONS.map((migration) => migration.name));
  const unknown = done.rows.find((row) => !known.has(row.name));
  if (unknown) {
    throw new ConfigError(
      `The database is newer than this Odeum (it knows ${unknown.name}). Update Odeum, then start again.`,
    );
  }
}

/** Brings the database to this code's shape; one process at a time. Throws ConfigError where it cannot be used. */
export async function migrate(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  try {
    await client.connect();
  } catch (error) {
    throw explain(error);
  }
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    await refuseUnusable(client);
    const source = new DataSource({
      type: 'postgres',
      url,
      migrations: MIGRATIONS as MixedList<never>,
      migrationsTransactionMode: 'each',
    });
    await source.initialize();
    try {
      await source.runMigrations();
    } finally {
      await source.destroy();
    }
  } finally {
    await client.end();
  }
}

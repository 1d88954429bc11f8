import pg from 'pg';
import { startEmbedded, type RunningDatabase } from '../src/database/embedded-server';
import { migrate } from '../src/database/migrate';

export const TEMPLATE = 'odeum_template';

/** A server for one run of the tests, with a migrated database to clone. Thrown away after, so it need not be durable. */
export async function startTemplateDatabase(folder: string): Promise<RunningDatabase> {
  const server = await startEmbedded(folder, ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']);
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  await client.query(`create database ${TEMPLATE}`);
  await client.end();
  const url = new URL(server.url);
  url.pathname = `/${TEMPLATE}`;
  await migrate(url.toString());
  return server;
}

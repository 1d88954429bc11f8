import type pg from 'pg';
import type { EntityManager } from 'typeorm';

/**
 * Sends a statement on the connection of a transaction and gives its rows. Those that are sent without waiting for each
 * other's answers travel together and are carried out in the order of sending. One with a name is planned once per
 * connection instead of each time: a name stands for one text.
 */
export async function send<Row>(
  { queryRunner }: EntityManager,
  { name, text }: { name?: string; text: string },
  values: readonly unknown[] = [],
): Promise<Row[]> {
  if (!queryRunner) throw new Error('No transaction to send this in');
  const client = (await queryRunner.connect()) as pg.ClientBase;
  const { rows } = await client.query({ name, text, values: [...values] });
  return rows as Row[];
}

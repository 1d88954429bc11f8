import type { DataSource } from 'typeorm';

/** Of each table: how many rows, and a fingerprint of what is in them. Equal before and after: nothing was done. */
export type Fingerprints = Record<string, string>;

export async function fingerprint(database: DataSource, but: readonly string[] = []): Promise<Fingerprints> {
  const tables: { name: string }[] = await database.query(
    `select table_name as name from information_schema.tables
      where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`,
  );
  const found: Fingerprints = {};
  for (const { name } of tables) {
    if (but.includes(name)) continue;
    const [row]: { count: string; hash: string }[] = await database.query(
      `select count(*), md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as hash from "${name}" t`,
    );
    found[name] = `${row?.count} rows, ${row?.hash}`;
  }
  return found;
}

/** The tables whose rows differ between two fingerprints. */
export function changedTables(before: Fingerprints, after: Fingerprints): string[] {
  return Object.keys(after)
    .filter((table) => after[table] !== before[table])
    .toSorted();
}

import pg from 'pg';

/** How many statements the driver sends while `work` runs. Nothing else may be at work in this process. */
export async function countQueries(work: () => Promise<unknown>): Promise<number> {
  const { query } = pg.Client.prototype;
  let count = 0;
  pg.Client.prototype.query = function counted(this: pg.Client, ...given: never[]) {
    count += 1;
    return (query as (...all: never[]) => unknown).apply(this, given);
  } as never;
  try {
    await work();
  } finally {
    pg.Client.prototype.query = query;
  }
  return count;
}

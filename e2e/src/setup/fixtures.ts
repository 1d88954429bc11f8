import { existsSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = process.env.ODEUM_FIXTURES ?? join(import.meta.dirname, '../../../../shared/fixtures');

/** A real file that lies beside the checkout; null where it does not. */
export function fixture(path: string): string | null {
  const file = join(FOLDER, path);
  return existsSync(file) ? file : null;
}

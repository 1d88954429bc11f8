import { send } from '../database/send';
import type { AdmissionBook } from './admission-book';
import { GIVE_BACK } from './places.sql';

/**
 * Frees the places in sessions of those who are no longer confirmed in the hall. The last thing before the commit: by then
 * their rows are locked, so that none of them is taking another place, and whoever takes one holds no lock that this waits
 * for while others wait for it.
 */
export async function giveBackPlaces(book: AdmissionBook): Promise<void> {
  if (book.leaving.size > 0) await send(book.manager, { text: GIVE_BACK }, [[...book.leaving], null]);
}

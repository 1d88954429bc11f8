import type { ExchangeProgramme, ReadResult } from '../programme/index';
import { failure, makeNotes, Refusal, type Notes } from './notes';

/** Runs a reader so that whatever is in the file, there is an answer and no exception. */
export function readSafely(read: (notes: Notes) => ExchangeProgramme): ReadResult {
  const notes = makeNotes();
  try {
    const programme = read(notes);
    return { ok: true, programme, problems: notes.list() };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, problems: [error.problem, ...notes.list()] };
    const reason = error instanceof Error ? error.message.slice(0, 200) : '';
    return { ok: false, problems: [failure('unreadable', null, { reason }), ...notes.list()] };
  }
}

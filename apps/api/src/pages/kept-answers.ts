import type { KeptAnswer } from './kept-answer';

/** A page knows what time it is: whose turn it is, whether registration is open. More than this late it shall not be. */
export const KEPT_MS = 5_000;
const MOST_ANSWERS = 500;
const MOST_BYTES = 32 * 2 ** 20;

/** An answer that is being drawn. Whoever draws it ends it, once, with what became of it. */
export interface Drawing {
  /** Null: it is not one to keep, and those who wait draw their own. */
  end: (answer: KeptAnswer | null) => void;
}

/**
 * Finished answers for a few seconds, for whoever asks for the same. Whatever is written empties it: an answer whose
 * drawing began before is neither kept nor waited for by those who come after.
 */
export class KeptAnswers {
  private readonly kept = new Map<string, { answer: KeptAnswer; until: number }>();
  private readonly drawings = new Map<string, Promise<KeptAnswer | null>>();
  private bytes = 0;
  private epoch = 0;
  private isOpen = false;

  /** Whether every write is heard of, here and in other processes. While one may be missed nothing is kept. */
  trust(isTrusted: boolean): void {
    this.isOpen = isTrusted;
    this.forget();
  }

  get isTrusted(): boolean {
    return this.isOpen;
  }

  /** `now` in milliseconds, here and below. */
  find(key: string, now: number): KeptAnswer | null {
    const found = this.kept.get(key);
    if (!found) return null;
    if (found.until > now) return found.answer;
    this.drop(key);
    return null;
  }

  /** What somebody else is drawing at this moment, if anybody is. */
  awaited(key: string): Promise<KeptAnswer | null> | null {
    return this.drawings.get(key) ?? null;
  }

  startDrawing(key: string, now: number): Drawing {
    const { epoch } = this;
    let end: Drawing['end'] = () => undefined;
    const drawing = new Promise<KeptAnswer | null>((done) => {
      end = (answer) => {
        if (this.drawings.get(key) === drawing) this.drawings.delete(key);
        if (answer && this.isOpen && this.epoch === epoch) this.keep(key, answer, now + KEPT_MS);
        done(answer);
      };
    });
    this.drawings.set(key, drawing);
    return { end };
  }

  /** After a write, before it is answered. */
  forget(): void {
    this.epoch += 1;
    this.kept.clear();
    this.drawings.clear();
    this.bytes = 0;
  }

  private keep(key: string, answer: KeptAnswer, until: number): void {
    if (answer.wire.length > MOST_BYTES / 8) return;
    this.drop(key);
    this.kept.set(key, { answer, until });
    this.bytes += answer.wire.length;
    // The oldest go first; all of them are old in a moment.
    for (const old of this.kept.keys()) {
      if (this.kept.size <= MOST_ANSWERS && this.bytes <= MOST_BYTES) break;
      this.drop(old);
    }
  }

  private drop(key: string): void {
    this.bytes -= this.kept.get(key)?.answer.wire.length ?? 0;
    this.kept.delete(key);
  }
}

const WINDOW_MS = 10_000;

/** Counts the messages of one socket in a window of ten seconds. */
export class MessageRate {
  private startedAt = 0;
  private taken = 0;

  constructor(private readonly most: number) {}

  /** False: too many already. `now` in milliseconds. */
  take(now: number): boolean {
    if (now - this.startedAt > WINDOW_MS) {
      this.startedAt = now;
      this.taken = 0;
    }
    this.taken += 1;
    return this.taken <= this.most;
  }
}

interface Waiting<Item, Answer> {
  item: Item;
  done: (answer: Answer) => void;
  failed: (error: unknown) => void;
}

/**
 * Writes that arrive while a commit is under way are committed together in the next one, each with its own answer: a
 * thousand votes in a second are some dozens of statements. Nothing waits while nothing is under way.
 */
export class GatheredWrites<Item, Answer> {
  private waiting: Waiting<Item, Answer>[] = [];
  private running: Promise<void> | null = null;
  /** Those whose write is done, and who are answered while the next one is under way. */
  private done: () => void = () => undefined;

  constructor(
    /**
     * Gives an answer to each. May call `underWay` once all is sent to the database and there is nothing to do but wait:
     * those of the write before are answered then, else at the end.
     */
    private readonly write: (items: Item[], underWay: () => void) => Promise<Answer[]>,
    private readonly options: {
      most?: number;
      /** Called when nothing waits any more. */
      onIdle?: () => void;
      /** Whether `write` calls `underWay`: otherwise everyone is answered before the next write begins. */
      isAnsweringMeanwhile?: boolean;
    } = {},
  ) {}

  add(item: Item): Promise<Answer> {
    return new Promise<Answer>((done, failed) => {
      this.waiting.push({ item, done, failed });
      this.running ??= this.run();
    });
  }

  private async run(): Promise<void> {
    const { most = 500, onIdle, isAnsweringMeanwhile = false } = this.options;
    // What comes in the same turn of the loop goes together.
    await new Promise<void>((next) => setImmediate(next));
    while (this.waiting.length > 0) {
      const batch = this.waiting.splice(0, most);
      const answer = await this.writeBatch(batch);
      this.answer();
      this.done = answer;
      if (!isAnsweringMeanwhile) this.answer();
    }
    this.running = null;
    onIdle?.();
    this.answer();
  }

  private async writeBatch(batch: Waiting<Item, Answer>[]): Promise<() => void> {
    try {
      const answers = await this.write(
        batch.map(({ item }) => item),
        () => this.answer(),
      );
      return () => batch.forEach(({ done }, i) => done(answers[i] as Answer));
    } catch (error) {
      return () => batch.forEach(({ failed }) => failed(error));
    }
  }

  private answer(): void {
    const { done } = this;
    this.done = () => undefined;
    done();
  }
}

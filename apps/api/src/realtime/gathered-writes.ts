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

  constructor(
    private readonly write: (items: Item[]) => Promise<Answer[]>,
    private readonly most = 500,
    /** Called when nothing waits any more. */
    private readonly onIdle: () => void = () => undefined,
  ) {}

  add(item: Item): Promise<Answer> {
    return new Promise<Answer>((done, failed) => {
      this.waiting.push({ item, done, failed });
      this.running ??= this.run();
    });
  }

  private async run(): Promise<void> {
    // What comes in the same turn of the loop goes together.
    await new Promise<void>((next) => setImmediate(next));
    while (this.waiting.length > 0) {
      const batch = this.waiting.splice(0, this.most);
      try {
        const answers = await this.write(batch.map(({ item }) => item));
        batch.forEach(({ done }, i) => done(answers[i] as Answer));
      } catch (error) {
        for (const { failed } of batch) failed(error);
      }
    }
    this.running = null;
    this.onIdle();
  }
}

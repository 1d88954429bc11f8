import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { OutboxService } from '../mail/outbox.service';
import { Refusal } from '../platform/refusal';
import { GatheredWrites } from '../realtime/gathered-writes';
import type { AdmissionBook } from './admission-book';
import { openBook } from './open-book';
import { writeBook } from './write-book';

/**
 * Something that is decided about one event's registrations. It refuses before it notes anything in the book. `person`:
 * whom it has to know about, read for all who come together in one go.
 */
export interface Deed<Result> {
  person?: { email: string; submissionId: string };
  run: (book: AdmissionBook) => Promise<Result> | Result;
}

type Outcome = { value: unknown } | { refusal: Refusal };

/** Together at most, so that those behind them do not wait for long. */
const AT_ONCE = 250;

/**
 * Where people are admitted, one event at a time. Whoever comes while a commit is under way is decided about with all
 * others who did, in the order of coming, and committed with them in the next one (group commit); each gets an answer of
 * their own, after the commit.
 */
@Injectable()
export class AdmissionDesk {
  private readonly lines = new Map<string, GatheredWrites<Deed<unknown>, Outcome>>();

  constructor(
    private readonly database: DataSource,
    private readonly outbox: OutboxService,
  ) {}

  async perform<Result>(eventId: string, deed: Deed<Result>): Promise<Result> {
    let line = this.lines.get(eventId);
    if (!line) {
      line = new GatheredWrites(
        (deeds) => this.settle(eventId, deeds),
        AT_ONCE,
        () => this.lines.delete(eventId),
      );
      this.lines.set(eventId, line);
    }
    const outcome = await line.add(deed as Deed<unknown>);
    if ('refusal' in outcome) throw outcome.refusal;
    return outcome.value as Result;
  }

  /** The same in a transaction that is under way, of somebody who holds the event's row. */
  async performIn<Result>(manager: EntityManager, eventId: string, deed: Deed<Result>): Promise<Result> {
    const book = await openBook(manager, eventId);
    const result = await deed.run(book);
    await writeBook(book);
    return result;
  }

  /** One transaction for all; where that fails, one for each, so that nobody fails for another's sake. */
  private async settle(eventId: string, deeds: Deed<unknown>[]): Promise<Outcome[]> {
    try {
      return await this.settleTogether(eventId, deeds);
    } catch (error) {
      if (error instanceof Refusal) return deeds.map(() => ({ refusal: error }));
      if (deeds.length === 1) throw error;
    }
    const outcomes: Outcome[] = [];
    for (const deed of deeds) {
      try {
        outcomes.push(...(await this.settleTogether(eventId, [deed])));
      } catch (error) {
        outcomes.push({ refusal: error instanceof Refusal ? error : new Refusal('internal') });
      }
    }
    return outcomes;
  }

  private async settleTogether(eventId: string, deeds: Deed<unknown>[]): Promise<Outcome[]> {
    const outcomes = await this.database.transaction(async (manager) => {
      const people = deeds.flatMap(({ person }) => (person ? [person] : []));
      const book = await openBook(manager, eventId, people);
      const settled: Outcome[] = [];
      for (const deed of deeds) settled.push(await settleOne(book, deed));
      await writeBook(book);
      return settled;
    });
    this.outbox.wake();
    return outcomes;
  }
}

async function settleOne(book: AdmissionBook, deed: Deed<unknown>): Promise<Outcome> {
  try {
    return { value: await deed.run(book) };
  } catch (error) {
    if (error instanceof Refusal) return { refusal: error };
    throw error;
  }
}

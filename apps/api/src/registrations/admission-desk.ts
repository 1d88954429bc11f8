import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { send } from '../database/send';
import { OutboxService } from '../mail/outbox.service';
import { Refusal } from '../platform/refusal';
import { GatheredWrites } from '../realtime/gathered-writes';
import type { AdmissionBook } from './admission-book';
import { giveBackPlaces } from './give-back';
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
      line = new GatheredWrites((deeds, underWay) => this.settle(eventId, deeds, underWay), {
        most: AT_ONCE,
        onIdle: () => this.lines.delete(eventId),
        isAnsweringMeanwhile: true,
      });
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
    await writeBook(book, () => giveBackPlaces(book));
    return result;
  }

  /** One transaction for all; where that fails, one for each, so that nobody fails for another's sake. */
  private async settle(eventId: string, deeds: Deed<unknown>[], underWay: () => void): Promise<Outcome[]> {
    try {
      return await this.settleTogether(eventId, deeds, underWay);
    } catch (error) {
      if (error instanceof Refusal) return deeds.map(() => ({ refusal: error }));
      if (deeds.length === 1) throw error;
    }
    const outcomes: Outcome[] = [];
    for (const deed of deeds) {
      try {
        outcomes.push(...(await this.settleTogether(eventId, [deed], underWay)));
      } catch (error) {
        outcomes.push({ refusal: error instanceof Refusal ? error : new Refusal('internal') });
      }
    }
    return outcomes;
  }

  /**
   * Statements that do not need each other's answers are sent together, the first and the last included: a commit that
   * follows one that failed is none.
   */
  private async settleTogether(
    eventId: string,
    deeds: Deed<unknown>[],
    underWay: () => void,
  ): Promise<Outcome[]> {
    const runner = this.database.createQueryRunner();
    try {
      await runner.connect();
      const people = deeds.flatMap(({ person }) => (person ? [person] : []));
      const [, book] = await Promise.all([
        send(runner.manager, { text: 'begin' }),
        openBook(runner.manager, eventId, people),
      ]);
      const outcomes: Outcome[] = [];
      for (const deed of deeds) outcomes.push(await settleOne(book, deed));
      const written = writeBook(book, () =>
        Promise.all([giveBackPlaces(book), send(runner.manager, { text: 'commit' })]),
      );
      // While the database is at it, those of the commit before get their answers.
      setImmediate(underWay);
      await written;
      this.outbox.wake();
      return outcomes;
    } catch (error) {
      await send(runner.manager, { text: 'rollback' }).catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
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

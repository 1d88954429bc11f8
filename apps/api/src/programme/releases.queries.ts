import { Injectable } from '@nestjs/common';
import type { ReleaseItem } from '@odeum/contract/programme';
import { DataSource } from 'typeorm';
import { ProgrammeReleaseEntity } from './release.entity';

export type Release = Pick<
  ProgrammeReleaseEntity,
  'eventId' | 'number' | 'name' | 'programme' | 'changes' | 'releasedAt'
>;

/** Releases that were read lately. */
const KEPT = 20;

/** What was released. Rows never change, so one that was read once need not be read again. */
@Injectable()
export class ReleasesQueries {
  private readonly kept = new Map<string, Release>();

  constructor(private readonly database: DataSource) {}

  /** Numbers of the last releases by event; an event that has none is not in it. */
  async lastNumbers(eventIds: readonly string[]): Promise<Map<string, number>> {
    const rows: { eventId: string; number: number }[] = await this.database.query(
      `select event_id as "eventId", max(number) as number from programme_release
        where event_id = any($1::uuid[]) group by event_id`,
      [eventIds],
    );
    return new Map(rows.map(({ eventId, number }) => [eventId, number]));
  }

  async findLast(eventId: string): Promise<Release | null> {
    const number = (await this.lastNumbers([eventId])).get(eventId);
    return number === undefined ? null : this.find(eventId, number);
  }

  async find(eventId: string, number: number): Promise<Release | null> {
    const key = `${eventId}/${number}`;
    const known = this.kept.get(key) ?? (await this.read(eventId, number));
    if (!known) return null;
    // The one that was asked for last goes last.
    this.kept.delete(key);
    this.kept.set(key, known);
    const [oldest] = this.kept.keys();
    if (this.kept.size > KEPT && oldest) this.kept.delete(oldest);
    return known;
  }

  /** The newest first, without their programmes. */
  async list(eventId: string): Promise<ReleaseItem[]> {
    const rows: (Omit<ReleaseItem, 'releasedAt'> & { releasedAt: Date })[] = await this.database.query(
      `select number, name, released_at as "releasedAt", changes,
              jsonb_array_length(programme->'sessions') as sessions
         from programme_release where event_id = $1 order by number desc`,
      [eventId],
    );
    return rows.map((row) => ({ ...row, releasedAt: row.releasedAt.toISOString() }));
  }

  private async read(eventId: string, number: number): Promise<Release | null> {
    return this.database.manager.findOneBy(ProgrammeReleaseEntity, { eventId, number });
  }
}

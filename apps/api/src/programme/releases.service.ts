import { Injectable } from '@nestjs/common';
import type {
  FrozenProgramme,
  MakeRelease,
  ReleaseComparison,
  ReleaseList,
  ReleaseView,
} from '@odeum/contract/programme';
import { compareReleases, freezeProgramme } from '@odeum/domain/programme';
import { reportTexts } from '@odeum/domain/texts';
import { DataSource, type EntityManager, In } from 'typeorm';
import type { z } from 'zod';
import { noteDeed } from '../accounts/audit';
import { EventEntity } from '../events/event.entity';
import { EventsQueries } from '../events/events.queries';
import type { Actor } from '../platform/access';
import { Refusal } from '../platform/refusal';
import type { Draft } from './draft';
import { readDraft } from './draft.store';
import { thingsOf } from './languages.service';
import { ProgrammeQueries, toDraftProgramme } from './programme.queries';
import { ProgrammeReleaseEntity, SessionRunEntity } from './release.entity';
import { ReleasesQueries } from './releases.queries';

/** Called in the transaction of a release, after its row is written. */
export type ReleaseListener = (
  manager: EntityManager,
  eventId: string,
  programme: FrozenProgramme,
) => Promise<void>;

/** How many texts of a draft one of the languages lacks, and how many are older than their source. */
function countHoles(draft: Draft, languages: EventEntity['languages']) {
  const { holes } = reportTexts(thingsOf(draft), languages);
  const staleTexts = holes.filter(({ isStale }) => isStale).length;
  return { missingTexts: holes.length - staleTexts, staleTexts };
}

/** What a release would tell, and whether it would publish anything: parts that no change tells of count too. */
function compareWithLast(last: FrozenProgramme | null, programme: FrozenProgramme) {
  const changes = compareReleases(last, programme);
  const isNew = last ? changes.length > 0 || hasOtherParts(last, programme) : programme.sessions.length > 0;
  return { changes, isNew };
}

@Injectable()
export class ReleasesService {
  private readonly listeners: ReleaseListener[] = [];

  constructor(
    private readonly database: DataSource,
    private readonly events: EventsQueries,
    private readonly programme: ProgrammeQueries,
    private readonly releases: ReleasesQueries,
  ) {}

  onRelease(listener: ReleaseListener): void {
    this.listeners.push(listener);
  }

  async list(actor: Actor, eventId: string): Promise<ReleaseList> {
    const event = await this.events.find(actor, eventId);
    const draft = await readDraft(this.database.manager, eventId);
    const last = await this.releases.findLast(eventId);
    const sessions = [...draft.sessions.values()].filter((session) => !session.isRemoved);
    const news = compareWithLast(last?.programme ?? null, await this.freeze(eventId, draft));
    return {
      releases: await this.releases.list(eventId),
      draft: {
        version: event.programmeVersion,
        ...news,
        ...countHoles(draft, event.languages),
        unscheduled: sessions.filter((session) => session.startsAt === null).length,
      },
    };
  }

  async view(actor: Actor, eventId: string, number: number): Promise<ReleaseView> {
    await this.events.find(actor, eventId);
    const release = await this.need(eventId, number);
    return {
      number,
      name: release.name,
      releasedAt: release.releasedAt.toISOString(),
      programme: release.programme,
    };
  }

  async compare(actor: Actor, eventId: string, from: number, to: number): Promise<ReleaseComparison> {
    await this.events.find(actor, eventId);
    const [before, after] = [await this.need(eventId, from), await this.need(eventId, to)];
    return { from, to, changes: compareReleases(before.programme, after.programme) };
  }

  /**
   * Publishes the draft as it was looked at, under the next number. Refuses one that somebody changed meanwhile, one that
   * tells nothing new, and holes in translations unless they are accepted.
   */
  async release(actor: Actor, eventId: string, input: z.infer<typeof MakeRelease>): Promise<number> {
    const found = await this.events.find(actor, eventId);
    actor.refuseUnless('event.publish', found.organisationId);
    return this.database.transaction(async (manager) => {
      // Held until the commit: nobody edits meanwhile, and two who release at once get two numbers or a refusal.
      const event = await manager.findOneOrFail(EventEntity, {
        where: { id: eventId },
        lock: { mode: 'pessimistic_write' },
      });
      if (event.programmeVersion !== input.version) throw new Refusal('version_conflict');
      const draft = await readDraft(manager, eventId);
      const { missingTexts: count } = countHoles(draft, event.languages);
      if (count > 0 && !input.acceptMissingTranslations) throw new Refusal('translation_missing', { count });
      const programme = await this.freeze(eventId, draft);
      const last = await this.releases.findLast(eventId);
      const { changes, isNew } = compareWithLast(last?.programme ?? null, programme);
      if (!isNew) throw new Refusal('nothing_to_release');
      const number = (last?.number ?? 0) + 1;
      await manager.insert(ProgrammeReleaseEntity, {
        eventId,
        number,
        name: input.name,
        programme: programme as never,
        changes: changes as never,
        programmeVersion: event.programmeVersion,
        releasedById: actor.accountId,
      });
      await this.forgetRuns(manager, eventId, last?.programme ?? null, programme);
      for (const listener of this.listeners) await listener(manager, eventId, programme);
      await noteDeed(manager, {
        accountId: actor.accountId,
        deed: 'programme.release',
        subject: 'event',
        subjectId: eventId,
        details: { number, changes: changes.length },
      });
      return number;
    });
  }

  private async freeze(eventId: string, draft: Draft): Promise<FrozenProgramme> {
    return freezeProgramme(toDraftProgramme(draft, await this.programme.picturesOf(eventId)));
  }

  /** What an operator said about a session holds for its old time only. */
  private async forgetRuns(
    manager: EntityManager,
    eventId: string,
    before: FrozenProgramme | null,
    after: FrozenProgramme,
  ): Promise<void> {
    if (!before) return;
    const kept = new Map(after.sessions.map((session) => [session.id, session]));
    const moved = before.sessions.filter((was) => {
      const is = kept.get(was.id);
      return !is || is.startsAt !== was.startsAt || is.minutes !== was.minutes || is.roomId !== was.roomId;
    });
    if (moved.length === 0) return;
    await manager.delete(SessionRunEntity, { eventId, sessionId: In(moved.map(({ id }) => id)) });
    await manager.increment(EventEntity, { id: eventId }, 'runsVersion', 1);
  }

  private async need(eventId: string, number: number) {
    const release = await this.releases.find(eventId, number);
    if (!release) throw new Refusal('not_found');
    return release;
  }
}

/** Names of rooms and tracks, and what is told of speakers: not a change of any session, but worth a release. */
function hasOtherParts(before: FrozenProgramme, after: FrozenProgramme): boolean {
  const parts = ({ rooms, tracks, speakers }: FrozenProgramme) =>
    JSON.stringify([rooms, tracks, speakers], (_, value: unknown) =>
      value !== null && typeof value === 'object' && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
        : value,
    );
  return parts(before) !== parts(after);
}

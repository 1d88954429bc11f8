import type {
  DoorAnswer,
  DoorCounters,
  DoorDeed,
  DoorFront,
  DoorTicket,
  WalkInInput,
} from '@odeum/contract/attendance';
import type { Language } from '@odeum/contract/common';
import type { ErrorCode } from '@odeum/contract/errors';
import { readTicketCode } from '@odeum/domain/attendance';
import { ApiProblem } from '../studio/lib/api';
import type { DoorApi } from './door-api';
import { countHere, dayOf, type Done, judgeHere } from './door-list';
import { SENT_PREFIX, sentKey, sha256, UNSENT_PREFIX, unsentKey, type Vault } from './vault';

type CheckIn = Extract<DoorDeed, { kind: 'check_in' }>;

/** Deeds handed in at once, and those that a door still shows once they are handed in. */
const AT_ONCE = 100;
const SHOWN = 60;
/** After these the link opens nothing any more. */
const CLOSED: readonly ErrorCode[] = ['link_invalid', 'link_revoked', 'link_closed'];

export interface DoorState {
  front: DoorFront | null;
  tickets: readonly DoorTicket[] | null;
  counters: DoorCounters;
  /** Oldest first. */
  done: readonly Done[];
  /** What was said last, until something else is. */
  said: DoorAnswer | null;
  isOnline: boolean;
  /** Why the link opens nothing. */
  closed: ErrorCode | null;
  /** What went wrong with the last thing that was tried; it was not done. */
  problem: ErrorCode | null;
}

interface KeptList {
  front: DoorFront;
  tickets: DoorTicket[] | null;
  version: string | null;
}

/**
 * What a door knows and does, apart from how it looks. Whatever is done is kept on the device before it is said, so that
 * neither a crash nor a lost network loses it; and is handed in under an id of its own, so that nothing is done twice.
 */
export class DoorMind {
  private state: DoorState = {
    front: null,
    tickets: null,
    counters: { expected: 0, checkedIn: 0 },
    done: [],
    said: null,
    isOnline: true,
    closed: null,
    problem: null,
  };
  private version: string | null = null;
  private counters: DoorCounters = { expected: 0, checkedIn: 0 };
  private readonly listeners = new Set<() => void>();
  private syncing: Promise<void> | null = null;
  private hasFailedToSync = false;

  constructor(
    private readonly api: DoorApi,
    private readonly vault: Vault | null,
    private readonly lang: Language,
  ) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  readonly read = (): DoorState => this.state;

  /** What was taken along before, then what the service has. */
  async open(): Promise<void> {
    const kept = await this.vault?.read<KeptList>('list').catch(() => null);
    const [sent = [], unsent = []] = this.vault
      ? await Promise.all([
          this.vault.readAll<Done>(SENT_PREFIX),
          this.vault.readAll<Done>(UNSENT_PREFIX),
        ]).catch(() => [])
      : [];
    if (kept) {
      this.version = kept.version;
      this.counters = (await this.vault?.read<DoorCounters>('counters')) ?? this.counters;
      this.change({ front: kept.front, tickets: kept.tickets });
    }
    this.change({ done: [...sent, ...unsent].toSorted((a, b) => a.deed.at.localeCompare(b.deed.at)) });
    await this.sync();
  }

  /** Hands in what waits and takes the list along anew. One at a time; asked again meanwhile, the same one. */
  sync(): Promise<void> {
    this.syncing ??= this.syncOnce().finally(() => (this.syncing = null));
    return this.syncing;
  }

  async scan(text: string): Promise<void> {
    const read = readTicketCode(text);
    const kind = this.state.front?.door.kind;
    await this.checkIn({
      code: read?.code ?? text.trim(),
      ticketId: null,
      source: kind === 'kiosk' ? 'kiosk' : 'scan',
    });
  }

  async choose(ticketId: string): Promise<void> {
    await this.checkIn({ code: null, ticketId, source: 'search' });
  }

  /** Somebody who has no seat in the hall comes in all the same. */
  async letIn(ticketId: string): Promise<void> {
    await this.checkIn({ code: null, ticketId, source: 'search', isLetIn: true });
  }

  async undo(one: Done): Promise<void> {
    if (one.deed.kind !== 'check_in') return;
    const at = new Date().toISOString();
    const deed: DoorDeed = { kind: 'undo', id: crypto.randomUUID(), checkInId: one.deed.id, at };
    const answer: DoorAnswer = { ...one.answer, id: deed.id, outcome: 'undone', earlier: null };
    await this.keep({ deed, answer, isSent: false });
    this.change({ said: answer, problem: null });
    void this.sync();
  }

  /** Needs the network: only the service knows whether there is a seat. */
  async walkIn(input: WalkInInput): Promise<boolean> {
    try {
      const { answer, counters } = await this.api.walkIn(input);
      await this.count(counters);
      this.change({ said: answer, problem: null, isOnline: true });
      await this.keep({ deed: toWalkInDeed(input, answer), answer, isSent: true });
      void this.sync();
      return true;
    } catch (error) {
      this.fail(error);
      return false;
    }
  }

  private async checkIn(
    given: Pick<CheckIn, 'code' | 'ticketId' | 'source'> & { isLetIn?: boolean },
  ): Promise<void> {
    const deed: CheckIn = {
      kind: 'check_in',
      id: crypto.randomUUID(),
      isOffline: false,
      isLetIn: false,
      at: new Date().toISOString(),
      ...given,
    };
    const here = await this.judge(deed);
    const lets = here?.outcome === 'checked_in';
    // Kept before it is tried: whatever becomes of this page, it is handed in.
    // A device that keeps nothing any more must not stop the scan.
    if (lets) await this.keep({ deed, answer: here, isSent: false }).catch(() => undefined);
    try {
      if (!this.state.isOnline && lets) throw new ApiProblem('unavailable');
      const { answers, counters } = await this.api.perform([deed]);
      const answer = answers[0];
      if (!answer) throw new ApiProblem('internal');
      await this.count(counters);
      this.change({ said: answer, problem: null, isOnline: true });
      await this.keep({ deed, answer, isSent: true });
    } catch (error) {
      const isCutOff = error instanceof ApiProblem && error.code === 'unavailable';
      if (!isCutOff || !here) return this.fail(error);
      if (lets) await this.keep({ deed: { ...deed, isOffline: true }, answer: here, isSent: false });
      this.change({ said: here, problem: null, isOnline: false });
    }
  }

  private async judge(deed: CheckIn): Promise<DoorAnswer | null> {
    const { tickets, done, front } = this.state;
    if (!front) return null;
    const { label } = front.door;
    const isToday = dayOf(front.event, new Date());
    if (deed.code === null) return judgeHere(tickets, done, deed, deed.ticketId, null, label, isToday);
    const read = readTicketCode(deed.code);
    const proof = read && (await sha256(read.code));
    if (read && !proof) return null;
    return judgeHere(tickets, done, deed, read?.ticketId ?? null, proof, label, isToday);
  }

  private async syncOnce(): Promise<void> {
    try {
      await this.handIn();
      const front = this.state.front ?? (await this.api.front(this.lang));
      await this.vault?.keepUntil(front.keptUntil);
      this.change({ front });
      if (front.door.kind === 'door') await this.takeList(front);
      else await this.count((await this.api.perform([])).counters);
      // What stood in the way before does so no more.
      this.change({ isOnline: true, ...(this.hasFailedToSync && { problem: null }) });
      this.hasFailedToSync = false;
    } catch (error) {
      if (error instanceof ApiProblem && error.code === 'unavailable') this.change({ isOnline: false });
      else {
        this.hasFailedToSync = true;
        this.fail(error);
      }
    }
  }

  private async takeList(front: DoorFront): Promise<void> {
    const { tickets, version, counters } = await this.api.list(this.version);
    await this.count(counters);
    if (!tickets) return;
    this.version = version;
    this.change({ tickets });
    await this.vault?.write('list', { front, tickets, version } satisfies KeptList);
  }

  private async count(counters: DoorCounters): Promise<void> {
    this.counters = counters;
    await this.vault?.write('counters', counters);
  }

  private async handIn(): Promise<void> {
    for (;;) {
      const waiting = this.state.done.filter(({ isSent }) => !isSent).slice(0, AT_ONCE);
      if (waiting.length === 0) return;
      const { answers, counters } = await this.api.perform(waiting.map(({ deed }) => deed));
      await this.count(counters);
      const done = waiting.flatMap((one) => {
        const answer = answers.find(({ id }) => id === one.deed.id);
        return answer ? [{ deed: one.deed, answer, isSent: true }] : [];
      });
      for (const one of done) await this.keep(one);
      // What got no answer stays, and is handed in again later.
      if (done.length < waiting.length) return;
    }
  }

  /** On the device first, then on the screen. */
  private async keep(one: Done): Promise<void> {
    const { id } = one.deed;
    await this.vault?.write(one.isSent ? sentKey(id) : unsentKey(id), one);
    if (one.isSent) await this.vault?.remove(unsentKey(id));
    const others = this.state.done.filter(({ deed }) => deed.id !== id);
    const done = [...others, one].toSorted((a, b) => a.deed.at.localeCompare(b.deed.at));
    const old = done.filter(({ isSent }) => isSent).slice(0, -SHOWN);
    if (old.length > 0) await this.vault?.remove(...old.map(({ deed }) => sentKey(deed.id)));
    this.change({ done: done.filter((each) => !old.includes(each)) });
  }

  private fail(error: unknown): void {
    const code = error instanceof ApiProblem ? error.code : 'internal';
    if (!CLOSED.includes(code)) return this.change({ problem: code, isOnline: code !== 'unavailable' });
    void this.vault?.forget();
    this.change({ closed: code, tickets: null, said: null });
  }

  private change(change: Partial<DoorState>): void {
    this.state = { ...this.state, ...change };
    this.state.counters = countHere(this.counters, this.state.done);
    for (const listener of this.listeners) listener();
  }
}

function toWalkInDeed(input: WalkInInput, { id: answerId, ticketId }: DoorAnswer): CheckIn {
  return {
    kind: 'check_in',
    id: answerId,
    ticketId,
    code: null,
    source: 'walk_in',
    isOffline: false,
    isLetIn: false,
    at: input.at,
  };
}

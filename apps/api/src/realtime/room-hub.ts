import { randomUUID } from 'node:crypto';
import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import type { RoomAudience, RoomDiff, RoomFrame, RoomState } from '@odeum/contract/live';
import { Hints } from './hints';
import type { RoomKind } from './room-kind';
import { whatFailed } from '../platform/what-failed';

const TICK_MS = 250;
const SLOW_TICK_MS = 1000;
/** Sockets from which on frames are sent less often, since each costs a system call. */
const MANY_VIEWERS = 2000;
/** A hint may be lost: every watched room is read again this often all the same. */
const REREAD_MS = 4000;
const TAIL_FRAMES = 200;
/** An empty room is remembered for a while: who was cut off finds the count where they left it. */
const KEEP_EMPTY_MS = 60_000;
const AUDIENCES: readonly RoomAudience[] = ['attendees', 'moderators', 'stage'];

interface Channel {
  state: RoomState;
  seq: number;
  tail: { seq: number; diff: RoomDiff }[];
}

interface WatchedRoom {
  /** Names this count of frames. A room that is forgotten and read anew counts from the start, so under another name. */
  epoch: string;
  channels: Record<RoomAudience, Channel>;
  isDirty: boolean;
  readAt: number;
  viewers: number;
  emptySince: number;
  sentAt: number;
  reading: Promise<void> | null;
}

type Emit = (roomId: string, audience: RoomAudience, frame: RoomFrame) => void;

/**
 * Derives the state of each watched room from the database once per tick and says what changed. Nothing that matters
 * lives here: a process that starts anew reads it all again, under another epoch.
 */
@Injectable()
export class RoomHub implements OnApplicationShutdown {
  private readonly life = randomUUID().slice(0, 13);
  private opened = 0;
  private readonly log = new Logger('Rooms');
  private readonly rooms = new Map<string, WatchedRoom>();
  private readonly opening = new Map<string, Promise<WatchedRoom | null>>();
  private kind: RoomKind | null = null;
  private emit: Emit = () => undefined;
  private timer: NodeJS.Timeout | null = null;
  private isReading = false;

  constructor(private readonly hints: Hints) {
    this.hints.onHint((roomId) => (roomId === null ? this.markAllDirty() : this.markDirty(roomId)));
  }

  start(kind: RoomKind, emit: Emit): void {
    this.kind = kind;
    this.emit = emit;
    this.timer = setInterval(() => void this.tick(), TICK_MS);
  }

  onApplicationShutdown(): void {
    if (this.timer) clearInterval(this.timer);
  }

  /** After a commit: this process reads the room at its next tick, and so do the others when they hear of it. */
  touch(roomId: string): void {
    this.markDirty(roomId);
    this.hints.tell(roomId);
  }

  /** Makes sure that the room is here and read; false where there is none. */
  async ready(roomId: string): Promise<boolean> {
    const room = this.rooms.get(roomId) ?? (await this.open(roomId));
    // Nobody looked at it for a while, so nobody read it.
    if (room && room.viewers === 0 && room.isDirty) await this.refresh(roomId, room);
    return room !== null;
  }

  /**
   * What somebody lacks: the frames since (epoch, seq) if they are still here, else the whole. At once, without waiting:
   * whoever enters the channel in the same breath hears every frame after this one, and none before.
   */
  enter(
    roomId: string,
    audience: RoomAudience,
    had: { epoch?: string; seq?: number },
  ): { epoch: string; seq: number; tail?: RoomDiff[]; snapshot?: RoomState } | null {
    const room = this.rooms.get(roomId);
    if (!room) return null;
    const channel = room.channels[audience];
    const answer = { epoch: room.epoch, seq: channel.seq };
    const { epoch, seq } = had;
    if (epoch === room.epoch && seq !== undefined && seq <= channel.seq) {
      const tail = channel.tail.filter((frame) => frame.seq > seq);
      if (tail.length === channel.seq - seq) return { ...answer, tail: tail.map(({ diff }) => diff) };
    }
    return { ...answer, snapshot: channel.state };
  }

  addViewer(roomId: string): void {
    const room = this.rooms.get(roomId);
    if (room) room.viewers += 1;
  }

  removeViewer(roomId: string): void {
    const room = this.rooms.get(roomId);
    if (!room) return;
    room.viewers -= 1;
    if (room.viewers > 0) return;
    room.emptySince = Date.now();
    // From here on nobody reads it: whatever it knows is to be read again before somebody enters.
    room.isDirty = true;
  }

  private markDirty(roomId: string): void {
    const room = this.rooms.get(roomId);
    if (room) room.isDirty = true;
  }

  private markAllDirty(): void {
    for (const room of this.rooms.values()) room.isDirty = true;
  }

  private async open(roomId: string): Promise<WatchedRoom | null> {
    const known = this.opening.get(roomId);
    if (known) return known;
    const opening = this.read(roomId);
    this.opening.set(roomId, opening);
    try {
      const room = await opening;
      if (room) this.rooms.set(roomId, room);
      return room;
    } finally {
      this.opening.delete(roomId);
    }
  }

  private async read(roomId: string): Promise<WatchedRoom | null> {
    const states = (await this.kind?.load(roomId)) ?? null;
    if (!states) return null;
    const channel = (audience: RoomAudience): Channel => ({ state: states[audience], seq: 0, tail: [] });
    this.opened += 1;
    return {
      epoch: `${this.life}-${this.opened.toString(36)}`,
      channels: {
        attendees: channel('attendees'),
        moderators: channel('moderators'),
        stage: channel('stage'),
      },
      isDirty: false,
      readAt: Date.now(),
      viewers: 0,
      emptySince: Date.now(),
      sentAt: 0,
      reading: null,
    };
  }

  private async tick(): Promise<void> {
    if (this.isReading) return;
    this.isReading = true;
    const now = Date.now();
    for (const [roomId, room] of this.rooms) {
      if (room.viewers === 0) {
        if (now - room.emptySince > KEEP_EMPTY_MS) this.rooms.delete(roomId);
        continue;
      }
      const isDue = room.isDirty && now - room.sentAt >= (room.viewers > MANY_VIEWERS ? SLOW_TICK_MS : 0);
      if (!isDue && now - room.readAt <= REREAD_MS) continue;
      try {
        await this.refresh(roomId, room);
      } catch (error) {
        // One room that cannot be read is tried again at the next tick and keeps no other from its own.
        this.log.error(whatFailed(error), 'a room could not be read');
      }
    }
    this.isReading = false;
  }

  /** One reading of a room at a time, so that its states only go forward. */
  private async refresh(roomId: string, room: WatchedRoom): Promise<void> {
    while (room.reading) await room.reading.catch(() => undefined);
    room.reading = this.readAndTell(roomId, room);
    try {
      await room.reading;
    } catch (error) {
      room.isDirty = true;
      throw error;
    } finally {
      room.reading = null;
    }
  }

  private async readAndTell(roomId: string, room: WatchedRoom): Promise<void> {
    // Before reading: what changes while we read makes the room dirty again.
    room.isDirty = false;
    room.readAt = Date.now();
    const states = await this.kind?.load(roomId);
    if (!states || !this.kind) return;
    for (const audience of AUDIENCES) {
      const channel = room.channels[audience];
      const diff = this.kind.diff(channel.state, states[audience]);
      if (!diff) continue;
      channel.state = states[audience];
      channel.seq += 1;
      channel.tail.push({ seq: channel.seq, diff });
      if (channel.tail.length > TAIL_FRAMES) channel.tail.shift();
      room.sentAt = Date.now();
      this.emit(roomId, audience, { roomId, epoch: room.epoch, seq: channel.seq, diff });
    }
  }
}

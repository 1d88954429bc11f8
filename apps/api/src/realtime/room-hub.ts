import { randomUUID } from 'node:crypto';
import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import type { RoomAudience, RoomDiff, RoomFrame, RoomState } from '@odeum/contract/live';
import { Hints } from './hints';
import type { RoomKind } from './room-kind';

const TICK_MS = 250;
const SLOW_TICK_MS = 1000;
/** Sockets from which on frames are sent less often, since each costs a system call. */
const MANY_VIEWERS = 2000;
/** A hint may be lost: every watched room is read again this often all the same. */
const REREAD_MS = 4000;
const TAIL_FRAMES = 200;
const AUDIENCES: readonly RoomAudience[] = ['attendees', 'moderators', 'stage'];

interface Channel {
  state: RoomState;
  seq: number;
  tail: { seq: number; diff: RoomDiff }[];
}

interface WatchedRoom {
  channels: Record<RoomAudience, Channel>;
  isDirty: boolean;
  readAt: number;
  viewers: number;
  sentAt: number;
}

type Emit = (roomId: string, audience: RoomAudience, frame: RoomFrame) => void;

/**
 * Derives the state of each watched room from the database once per tick and says what changed. Nothing that matters
 * lives here: a process that starts anew reads it all again, under another epoch.
 */
@Injectable()
export class RoomHub implements OnApplicationShutdown {
  readonly epoch = randomUUID();
  private readonly log = new Logger('Rooms');
  private readonly rooms = new Map<string, WatchedRoom>();
  private readonly opening = new Map<string, Promise<WatchedRoom | null>>();
  private kind: RoomKind | null = null;
  private emit: Emit = () => undefined;
  private timer: NodeJS.Timeout | null = null;
  private isReading = false;

  constructor(private readonly hints: Hints) {
    this.hints.onHint((roomId) => this.markDirty(roomId));
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

  /** Counts a viewer in and gives what they lack: the frames since (epoch, seq) if they are still here, else the whole. */
  async enter(
    roomId: string,
    audience: RoomAudience,
    had: { epoch?: string; seq?: number },
  ): Promise<{ epoch: string; seq: number; tail?: RoomDiff[]; snapshot?: RoomState } | null> {
    const room = this.rooms.get(roomId) ?? (await this.open(roomId));
    if (!room) return null;
    const channel = room.channels[audience];
    const answer = { epoch: this.epoch, seq: channel.seq };
    const { epoch, seq } = had;
    if (epoch === this.epoch && seq !== undefined && seq <= channel.seq) {
      const tail = channel.tail.filter((frame) => frame.seq > seq);
      if (tail.length === channel.seq - seq) return { ...answer, tail: tail.map(({ diff }) => diff) };
    }
    return { ...answer, snapshot: channel.state };
  }

  addViewer(roomId: string): void {
    const room = this.rooms.get(roomId);
    if (room) room.viewers += 1;
  }

  /** A room that nobody watches any more is forgotten. */
  removeViewer(roomId: string): void {
    const room = this.rooms.get(roomId);
    if (!room) return;
    room.viewers -= 1;
    if (room.viewers <= 0) this.rooms.delete(roomId);
  }

  private markDirty(roomId: string): void {
    const room = this.rooms.get(roomId);
    if (room) room.isDirty = true;
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
    return {
      channels: {
        attendees: channel('attendees'),
        moderators: channel('moderators'),
        stage: channel('stage'),
      },
      isDirty: false,
      readAt: Date.now(),
      viewers: 0,
      sentAt: 0,
    };
  }

  private async tick(): Promise<void> {
    if (this.isReading) return;
    this.isReading = true;
    try {
      const now = Date.now();
      for (const [roomId, room] of this.rooms) {
        const isDue = room.isDirty && now - room.sentAt >= (room.viewers > MANY_VIEWERS ? SLOW_TICK_MS : 0);
        if (isDue || now - room.readAt > REREAD_MS) await this.refresh(roomId, room);
      }
    } catch (error) {
      this.log.error({ err: error }, 'a room could not be read');
    } finally {
      this.isReading = false;
    }
  }

  private async refresh(roomId: string, room: WatchedRoom): Promise<void> {
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
      this.emit(roomId, audience, { roomId, epoch: this.epoch, seq: channel.seq, diff });
    }
  }
}

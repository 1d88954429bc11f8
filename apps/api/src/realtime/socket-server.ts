import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { ErrorCode } from '@odeum/contract/errors';
import { JoinInput, LeaveInput, type RoomAudience, type RoomFrame } from '@odeum/contract/live';
import { LIMITS } from '@odeum/contract/common';
import { paths } from '@odeum/contract/paths';
import type { Server as HttpServer } from 'node:http';
import { Server, type Socket } from 'socket.io';
import { isSameSite } from '../platform/same-site';
import { toRefusal } from '../platform/problem';
import { MessageRate } from './message-rate';
import { RoomHub } from './room-hub';
import type { RoomKind, SocketPerson } from './room-kind';
import { SlowReaders } from './slow-readers';
import { whatFailed } from '../platform/what-failed';

const STAY_MS = 20_000;
const channelOf = (roomId: string, audience: RoomAudience) => `${roomId}/${audience}`;

interface SocketData {
  person: SocketPerson;
  /** Rooms that this socket watches, with the row of its presence in each. */
  rooms: Map<string, { audience: RoomAudience; presenceId: string | null }>;
}
type RoomSocket = Socket<never, never, never, SocketData>;
type Ack = (answer: object) => void;

/** The one place where sockets arrive. It knows messages and rooms, not what they mean. */
@Injectable()
export class SocketServer implements BeforeApplicationShutdown, OnApplicationShutdown {
  private readonly log = new Logger('Sockets');
  private server: Server | null = null;
  private kind: RoomKind | null = null;
  private stayTimer: NodeJS.Timeout | null = null;
  private readonly slow = new SlowReaders((socket, roomId) => socket.emit('behind', { roomId }));

  constructor(
    private readonly host: HttpAdapterHost,
    private readonly hub: RoomHub,
  ) {}

  start(kind: RoomKind, identify: (cookies: string | undefined) => SocketPerson): void {
    const server = new Server(this.host.httpAdapter.getHttpServer() as HttpServer, {
      path: paths.socket,
      serveClient: false,
      perMessageDeflate: false,
      httpCompression: false,
      maxHttpBufferSize: LIMITS.questionBytes,
      transports: ['websocket', 'polling'],
      pingInterval: 20_000,
      pingTimeout: 15_000,
      allowRequest: (request, done) => done(null, isSameSite(request.headers.origin, request.headers.host)),
    });
    this.server = server;
    this.kind = kind;
    this.hub.start(kind, (roomId, audience, frame) => this.broadcast(roomId, audience, frame));
    server.on('connection', (socket) => this.welcome(socket as never, kind, identify));
    this.stayTimer = setInterval(() => void this.lookAround(kind), STAY_MS);
  }

  /** While the database still answers: who was here leaves with this process, and not a minute later. */
  async beforeApplicationShutdown(): Promise<void> {
    if (this.stayTimer) clearInterval(this.stayTimer);
    const presenceIds = this.presenceIds();
    for (const socket of this.sockets())
      for (const room of socket.data.rooms.values()) room.presenceId = null;
    if (presenceIds.length > 0) await this.kind?.depart(presenceIds).catch(() => undefined);
  }

  async onApplicationShutdown(): Promise<void> {
    this.slow.stop();
    await this.server?.close();
  }

  private broadcast(roomId: string, audience: RoomAudience, frame: RoomFrame): void {
    this.server?.to(channelOf(roomId, audience)).emit('frame', frame);
  }

  private welcome(
    socket: RoomSocket,
    kind: RoomKind,
    identify: (cookies: string | undefined) => SocketPerson,
  ): void {
    socket.data.person = identify(socket.request.headers.cookie);
    socket.data.rooms = new Map();
    // The request holds the headers and the buffers of the handshake; thousands of them are not needed any more.
    delete (socket.conn as { request?: unknown }).request;
    Object.assign(socket.handshake, { headers: {}, query: {}, auth: {} });
    const rate = new MessageRate(LIMITS.socketMessages);
    this.slow.watch(socket);
    // One message of a socket at a time: a vote and its taking back keep their order.
    let last: Promise<void> = Promise.resolve();
    socket.use((packet, next) => {
      const [name, ...words] = packet as unknown as [string, ...unknown[]];
      const end = words.at(-1);
      const ack = typeof end === 'function' ? (end as Ack) : () => undefined;
      if (!rate.take(Date.now())) return ack({ ok: false, code: 'too_many_requests' });
      last = last.then(async () => ack(await this.answer(socket, kind, name, words[0])));
      // Everything is answered here; nothing goes on to listeners, so an unknown name cannot reach any.
      void next;
    });
    socket.on('disconnect', () => void this.departAll(socket, kind));
  }

  private async answer(socket: RoomSocket, kind: RoomKind, name: string, input: unknown): Promise<object> {
    const no = (code: ErrorCode) => ({ ok: false, code });
    try {
      if (name === 'join') return await this.join(socket, kind, input);
      if (name === 'leave') return await this.leave(socket, kind, input);
      const message = Object.hasOwn(kind.messages, name) ? kind.messages[name] : undefined;
      if (!message) return no('not_found');
      const parsed = message.schema.safeParse(input);
      if (!parsed.success) return no('invalid_input');
      return { ok: true, ...(await message.handle(socket.data.person, parsed.data as never)) };
    } catch (error) {
      const refusal = toRefusal(error);
      if (!refusal) this.log.error({ message: name, ...whatFailed(error) }, 'a message failed');
      return no(refusal?.code ?? 'internal');
    }
  }

  private async join(socket: RoomSocket, kind: RoomKind, input: unknown): Promise<object> {
    const parsed = JoinInput.safeParse(input);
    if (!parsed.success) return { ok: false, code: 'invalid_input' };
    const { roomId, epoch, seq } = parsed.data;
    const audience = await kind.admit(socket.data.person, parsed.data);
    if (!(await this.hub.ready(roomId))) return { ok: false, code: 'not_found' };
    const own = await kind.own(roomId, socket.data.person);
    // Gone in the meantime: nobody would count them out again.
    if (!socket.connected) return { ok: false, code: 'unavailable' };
    // From here to the answer nothing waits: the next frame that this socket hears is the one after the answer's.
    const entered = this.hub.enter(roomId, audience, { epoch, seq });
    if (!entered) return { ok: false, code: 'not_found' };
    this.settle(socket, kind, roomId, audience);
    return { ok: true, ...entered, ...own };
  }

  private settle(socket: RoomSocket, kind: RoomKind, roomId: string, audience: RoomAudience): void {
    const before = socket.data.rooms.get(roomId);
    if (before?.audience === audience) return;
    if (before) void socket.leave(channelOf(roomId, before.audience));
    else this.hub.addViewer(roomId);
    void socket.join(channelOf(roomId, audience));
    socket.data.rooms.set(roomId, { audience, presenceId: before?.presenceId ?? null });
    if (audience !== 'attendees' || before?.presenceId) return;
    this.noteArrival(socket, kind, roomId).catch((error: unknown) =>
      this.log.warn(whatFailed(error), 'who came could not be noted'),
    );
  }

  private async noteArrival(socket: RoomSocket, kind: RoomKind, roomId: string): Promise<void> {
    const { personId } = socket.data.person;
    if (!personId) return;
    const presenceId = await kind.arrive(roomId, personId);
    const room = socket.data.rooms.get(roomId);
    if (room && socket.connected) room.presenceId = presenceId;
    else await kind.depart([presenceId]);
    this.hub.touch(roomId);
  }

  private async leave(socket: RoomSocket, kind: RoomKind, input: unknown): Promise<object> {
    const parsed = LeaveInput.safeParse(input);
    if (!parsed.success) return { ok: false, code: 'invalid_input' };
    const { roomId } = parsed.data;
    const room = socket.data.rooms.get(roomId);
    if (!room) return { ok: true };
    await socket.leave(channelOf(roomId, room.audience));
    socket.data.rooms.delete(roomId);
    this.hub.removeViewer(roomId);
    if (room.presenceId) {
      await kind.depart([room.presenceId]);
      this.hub.touch(roomId);
    }
    return { ok: true };
  }

  private async departAll(socket: RoomSocket, kind: RoomKind): Promise<void> {
    const rooms = [...socket.data.rooms];
    socket.data.rooms.clear();
    for (const [roomId] of rooms) this.hub.removeViewer(roomId);
    const presenceIds = rooms.flatMap(([, room]) => room.presenceId ?? []);
    if (presenceIds.length === 0) return;
    await kind.depart(presenceIds).catch(() => undefined);
    for (const [roomId] of rooms) this.hub.touch(roomId);
  }

  private sockets(): RoomSocket[] {
    return [...(this.server?.of('/').sockets.values() ?? [])] as unknown as RoomSocket[];
  }

  private presenceIds(): string[] {
    return this.sockets().flatMap((socket) =>
      [...socket.data.rooms.values()].flatMap((room) => room.presenceId ?? []),
    );
  }

  /** Keeps fresh who is here, and sends away who may no longer moderate. */
  async lookAround(kind: RoomKind): Promise<void> {
    await kind
      .stay(this.presenceIds())
      .catch((error: unknown) => this.log.warn(whatFailed(error), 'who is present could not be refreshed'));
    for (const socket of this.sockets()) {
      for (const [roomId, { audience }] of socket.data.rooms) {
        if (audience === 'moderators') await this.checkModerator(socket, kind, roomId);
      }
    }
  }

  /** Signed out, or no longer of the organisation: the room is closed to them, and joining again says why. */
  private async checkModerator(socket: RoomSocket, kind: RoomKind, roomId: string): Promise<void> {
    try {
      await kind.admit(socket.data.person, { roomId, as: 'moderators' });
    } catch (error) {
      if (!toRefusal(error)) return;
      await this.leave(socket, kind, { roomId });
      (socket as unknown as Socket).emit('behind', { roomId });
    }
  }
}

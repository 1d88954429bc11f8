import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
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
export class SocketServer implements OnApplicationShutdown {
  private readonly log = new Logger('Sockets');
  private server: Server | null = null;
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
    this.hub.start(kind, (roomId, audience, frame) => this.broadcast(roomId, audience, frame));
    server.on('connection', (socket) => this.welcome(socket as never, kind, identify));
    this.stayTimer = setInterval(() => void this.tellWhoStays(kind), STAY_MS);
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.stayTimer) clearInterval(this.stayTimer);
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
    const rate = new MessageRate(LIMITS.socketMessages);
    this.slow.watch(socket);
    socket.use((packet, next) => {
      const [name, input, ack] = packet as unknown as [string, unknown, unknown];
      void this.answer(socket, kind, name, input, rate).then((answer) => {
        if (typeof ack === 'function') (ack as Ack)(answer);
      });
      // Everything is answered here; nothing goes on to listeners, so an unknown name cannot reach any.
      void next;
    });
    socket.on('disconnect', () => void this.departAll(socket, kind));
  }

  private async answer(
    socket: RoomSocket,
    kind: RoomKind,
    name: string,
    input: unknown,
    rate: MessageRate,
  ): Promise<object> {
    const no = (code: ErrorCode) => ({ ok: false, code });
    if (!rate.take(Date.now())) return no('too_many_requests');
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
      if (!refusal) this.log.error({ err: error, message: name }, 'a message failed');
      return no(refusal?.code ?? 'internal');
    }
  }

  private async join(socket: RoomSocket, kind: RoomKind, input: unknown): Promise<object> {
    const parsed = JoinInput.safeParse(input);
    if (!parsed.success) return { ok: false, code: 'invalid_input' };
    const { roomId, epoch, seq } = parsed.data;
    const audience = await kind.admit(socket.data.person, parsed.data);
    // Into the channel before the state is read: a frame may then come twice, which seq tells, but none is missed.
    await socket.join(channelOf(roomId, audience));
    const entered = await this.hub.enter(roomId, audience, { epoch, seq });
    if (!entered) {
      await socket.leave(channelOf(roomId, audience));
      return { ok: false, code: 'not_found' };
    }
    if (!socket.data.rooms.has(roomId)) {
      socket.data.rooms.set(roomId, { audience, presenceId: null });
      this.hub.addViewer(roomId);
      if (audience === 'attendees') await this.noteArrival(socket, kind, roomId);
    }
    return { ok: true, ...entered, ...(await kind.own(roomId, socket.data.person)) };
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

  /** One statement for everyone here; whose process dies simply is not in the next one. */
  private async tellWhoStays(kind: RoomKind): Promise<void> {
    const sockets = [...(this.server?.of('/').sockets.values() ?? [])] as unknown as RoomSocket[];
    const presenceIds = sockets.flatMap((socket) =>
      [...socket.data.rooms.values()].flatMap((r) => r.presenceId ?? []),
    );
    if (presenceIds.length > 0) await kind.stay(presenceIds).catch(() => undefined);
  }
}

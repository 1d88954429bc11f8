import { LIMITS } from '@odeum/contract/common';
import type { Socket } from 'socket.io';

const LOOK_MS = 1000;
const PATIENCE_MS = 10_000;

interface Lag {
  since: number;
  channels: string[];
}

interface Packet {
  data?: string | Buffer;
  options?: { wsPreEncodedFrame?: Buffer[] };
}
interface Engine {
  writeBuffer: Packet[];
  transport: { socket?: { bufferedAmount?: number; terminate?: () => void } };
  close: (isDiscarding: boolean) => void;
}

/**
 * Bytes that wait for this socket: those that its kernel has not taken, and those that were not even handed to it. While
 * one write is under way all others gather in engine.io's own buffer, which is where a slow reader's frames pile up.
 */
function waitingBytes(socket: Socket): number {
  const { writeBuffer, transport } = socket.conn as unknown as Engine;
  let bytes = transport.socket?.bufferedAmount ?? 0;
  for (const { data, options } of writeBuffer) {
    bytes += options?.wsPreEncodedFrame?.reduce((sum, part) => sum + part.length, 0) ?? data?.length ?? 0;
  }
  return bytes;
}

/** A farewell would wait behind all that is unread, and a client that is bidden farewell does not come back by itself. */
function cut(socket: Socket): void {
  const engine = socket.conn as unknown as Engine;
  if (engine.transport.socket?.terminate) engine.transport.socket.terminate();
  else engine.close(true);
}

/**
 * Someone who reads slowly must cost the others nothing: past the cap their frames are skipped, and when they have
 * caught up they are told to join again. Who stays past it for ten seconds is cut, and recovers by joining.
 */
export class SlowReaders {
  private readonly sockets = new Map<Socket, Lag | null>();
  private readonly timer = setInterval(() => this.look(Date.now()), LOOK_MS);

  constructor(private readonly tellBehind: (socket: Socket, roomId: string) => void) {
    this.timer.unref();
  }

  watch(socket: Socket<never, never, never, never> | Socket): void {
    const watched = socket as Socket;
    this.sockets.set(watched, null);
    watched.on('disconnect', () => this.sockets.delete(watched));
  }

  stop(): void {
    clearInterval(this.timer);
  }

  private look(now: number): void {
    for (const [socket, lag] of this.sockets) {
      const isOver = waitingBytes(socket) > LIMITS.socketQueueBytes;
      if (isOver && !lag) {
        const channels = [...socket.rooms].filter((room) => room.includes('/'));
        for (const channel of channels) void socket.leave(channel);
        this.sockets.set(socket, { since: now, channels });
      } else if (isOver && lag && now - lag.since > PATIENCE_MS) {
        cut(socket);
      } else if (!isOver && lag) {
        for (const channel of lag.channels) {
          void socket.join(channel);
          this.tellBehind(socket, channel.split('/')[0] ?? '');
        }
        this.sockets.set(socket, null);
      }
    }
  }
}

import type {
  ClientToServer,
  JoinAck,
  RoomAudience,
  RoomFrame,
  RoomState,
  ServerToClient,
} from '@odeum/contract/live';
import { applyRoom, EMPTY_ROOM } from '@odeum/domain/live';
import { randomUUID } from 'node:crypto';
import { io, type Socket } from 'socket.io-client';
import { Secrets } from '../src/platform/secrets';
import type { TestApp } from './create-test-app';

/** Somebody in a room, with a socket of their own, holding the state as a page would. */
export interface RoomClient {
  personId: string;
  socket: Socket<ServerToClient, ClientToServer>;
  state: () => RoomState;
  frames: RoomFrame[];
  join: () => Promise<JoinAck>;
  send: (name: string, input: unknown) => Promise<Record<string, unknown>>;
  /** Waits until the state is as the test expects it, at most five seconds. */
  until: (isSo: (state: RoomState) => boolean) => Promise<RoomState>;
}

const sockets: RoomClient['socket'][] = [];

/** Everybody whom a test brought into a room goes; for `afterEach`. */
export function leaveRooms(): void {
  for (const socket of sockets.splice(0)) socket.disconnect();
}

/** A question as the form sends it. */
export const aQuestion = (roomId: string, given: object = {}) => ({
  roomId,
  clientId: randomUUID(),
  text: 'Кой ще поеме разходите след края на проекта?',
  name: '',
  language: 'bg',
  ...given,
});

export async function aRoomClient(
  test: TestApp,
  roomId: string,
  given: {
    as?: RoomAudience;
    cookie?: string;
    stageSecret?: string;
    personId?: string;
    isAnonymous?: boolean;
  } = {},
): Promise<RoomClient> {
  const personId = given.personId ?? randomUUID();
  const person = `odeum_person=${test.app.get(Secrets).sign('person', personId)}`;
  const cookie = [given.isAnonymous ? '' : person, given.cookie ?? ''].filter(Boolean).join('; ');
  const socket: Socket<ServerToClient, ClientToServer> = io(test.url, {
    transports: ['websocket'],
    extraHeaders: { cookie },
    reconnectionDelay: 50,
    forceNew: true,
  });
  sockets.push(socket);
  let state = EMPTY_ROOM;
  let at = { epoch: '', seq: 0 };
  const frames: RoomFrame[] = [];
  socket.on('frame', (frame) => {
    frames.push(frame);
    if (frame.epoch !== at.epoch || frame.seq !== at.seq + 1) return;
    state = applyRoom(state, frame.diff);
    at = { epoch: frame.epoch, seq: frame.seq };
  });
  const send = (name: string, input: unknown) =>
    (
      socket.timeout(5000) as unknown as {
        emitWithAck: (name: string, input: unknown) => Promise<Record<string, unknown>>;
      }
    ).emitWithAck(name, input);
  const join = async () => {
    const had = at.epoch ? at : {};
    const ack = (await send('join', {
      roomId,
      as: given.as ?? 'attendees',
      stageSecret: given.stageSecret,
      ...had,
    })) as unknown as JoinAck;
    if (ack.ok) {
      state = ack.snapshot ?? (ack.tail ?? []).reduce(applyRoom, state);
      at = { epoch: ack.epoch, seq: ack.seq };
    }
    return ack;
  };
  const until = async (isSo: (now: RoomState) => boolean) => {
    const deadline = Date.now() + 5000;
    while (!isSo(state)) {
      if (Date.now() > deadline) throw new Error(`The room stayed at ${JSON.stringify(state)}`);
      await new Promise((done) => setTimeout(done, 20));
    }
    return state;
  };
  await join();
  return { personId, socket, state: () => state, frames, join, send, until };
}

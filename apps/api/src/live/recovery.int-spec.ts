import { randomUUID } from 'node:crypto';
import type { JoinAck, RoomState } from '@odeum/contract/live';
import { applyRoom } from '@odeum/domain/live';
import { io, type Socket } from 'socket.io-client';
import { WebSocket } from 'ws';
import { aMember, anEvent } from '../../test/builders';
import { createTestApp, type TestApp } from '../../test/create-test-app';
import { aRoomClient, leaveRooms } from '../../test/room-client';
import { RoomHub } from '../realtime/room-hub';
import { SocketServer } from '../realtime/socket-server';
import { LiveRoomKind } from './live.room-kind';
import { LiveRoomsQueries } from './live-rooms.queries';

let test: TestApp;
beforeAll(async () => {
  test = await createTestApp();
});
afterEach(leaveRooms);
afterAll(() => test.close());

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

async function aRoom() {
  const event = await anEvent(test.database);
  const room = await test.app.get(LiveRoomsQueries).ensureFor(event.id);
  return { event, roomId: room.id };
}

const enter = (roomId: string, given?: Parameters<typeof aRoomClient>[2]) => aRoomClient(test, roomId, given);

async function putQuestion(roomId: string, text: string) {
  await test.database.query(
    `insert into question (room_id, asker_id, client_id, text, language, state)
     values ($1, $2, $3, $4, 'en', 'approved')`,
    [roomId, randomUUID(), randomUUID(), text],
  );
  test.app.get(RoomHub).touch(roomId);
}
const textsOf = (state: RoomState) => Object.values(state.questions).map(({ text }) => text);
const has = (text: string) => (state: RoomState) => textsOf(state).includes(text);

/** Holds back every answer to a join after what is one's own was read. */
function holdJoins(ms: number) {
  const kind = test.app.get(LiveRoomKind);
  const own = kind.own.bind(kind);
  kind.own = async (...words) => {
    const answer = await own(...words);
    await pause(ms);
    return answer;
  };
  return () => {
    kind.own = own;
  };
}

it('tells who comes back to a room that everyone had left all that changed since', async () => {
  const { roomId } = await aRoom();
  const first = await enter(roomId);
  await putQuestion(roomId, 'one');
  await first.until(has('one'));
  first.socket.io.opts.reconnection = false;
  first.socket.io.engine.close();
  await pause(100);
  // Nobody is there; the room changes; somebody else comes, and it changes again, as often as before.
  await putQuestion(roomId, 'two');
  const other = await enter(roomId);
  expect(textsOf(other.state())).toEqual(['one', 'two']);
  for (const text of ['three', 'four', 'five']) {
    await putQuestion(roomId, text);
    await other.until(has(text));
  }
  first.socket.connect();
  await first.join();
  expect(first.state().questions).toEqual(other.state().questions);
});

it('loses no frame that is sent while a join is being answered', async () => {
  const { roomId } = await aRoom();
  const other = await enter(roomId);
  const release = holdJoins(900);
  try {
    const joining = enter(roomId);
    await pause(150);
    await putQuestion(roomId, 'meanwhile');
    await other.until(has('meanwhile'));
    const late = await joining;
    expect(textsOf(late.state())).toEqual(['meanwhile']);
  } finally {
    release();
  }
});

it('keeps no count of who went while they were joining', async () => {
  const { roomId } = await aRoom();
  const release = holdJoins(300);
  try {
    const socket: Socket = io(test.url, { transports: ['websocket'], forceNew: true, reconnection: false });
    await new Promise<void>((done) => socket.once('connect', done));
    socket.emit('join', { roomId });
    await pause(100);
    socket.disconnect();
    await pause(500);
  } finally {
    release();
  }
  const { rooms } = test.app.get(RoomHub) as unknown as { rooms: Map<string, { viewers: number }> };
  expect(rooms.get(roomId)?.viewers ?? 0).toBe(0);
});

it('keeps the last word of a person who votes and takes it back in one breath', async () => {
  const { roomId } = await aRoom();
  const client = await enter(roomId);
  await putQuestion(roomId, 'this?');
  const id = Object.keys((await client.until(has('this?'))).questions)[0];
  const message = { roomId, questionId: id };
  for (let i = 0; i < 10; i += 1) {
    await Promise.all([client.send('vote', message), client.send('unvote', message)]);
    expect(await test.database.query('select 1 from question_vote where question_id = $1', [id])).toEqual([]);
  }
});

it('leaves no answered question on the screen, however two moderators race', async () => {
  const { event, roomId } = await aRoom();
  const cookie = await aMember(test, event.organisationId, 'moderator');
  const send = (method: string, path: string, body: object) =>
    fetch(`${test.url}/api/v1/live-rooms/${roomId}/${path}`, {
      method,
      headers: { cookie, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  for (let i = 0; i < 8; i += 1) {
    await putQuestion(roomId, `race ${i}`);
    const [{ id }] = await test.database.query('select id from question where text = $1 and room_id = $2', [
      `race ${i}`,
      roomId,
    ]);
    await Promise.all([
      send('PUT', 'pin', { questionId: id }),
      send('POST', `questions/${id}/state`, { deed: 'answer' }),
    ]);
    const wrong = await test.database.query(
      `select 1 from live_room r join question q on q.id = r.pinned_id where r.id = $1 and q.state <> 'approved'`,
      [roomId],
    );
    expect(wrong).toEqual([]);
  }
});

it('closes the room to a moderator who has signed out', async () => {
  const { event, roomId } = await aRoom();
  const cookie = await aMember(test, event.organisationId, 'moderator');
  const desk = await enter(roomId, { as: 'moderators', cookie });
  const behind = new Promise((done) => desk.socket.once('behind', done));
  await test.database.query('delete from session_login');
  await test.app.get(SocketServer).lookAround(test.app.get(LiveRoomKind));
  expect(await behind).toEqual({ roomId });
  const heard = desk.frames.length;
  await putQuestion(roomId, 'not for them');
  await (await enter(roomId)).until(has('not for them'));
  await pause(400);
  expect(desk.frames.length).toBe(heard);
  expect((await desk.join()) as JoinAck).toEqual({ ok: false, code: 'signed_out' });
});

it('cuts who does not read, while the others hear everything', async () => {
  const { roomId } = await aRoom();
  const other = await enter(roomId);
  const slow = new WebSocket(`${test.url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`);
  await new Promise((done) => slow.once('open', done));
  slow.on('error', () => undefined);
  slow.send('40');
  await new Promise((done) => slow.once('message', done));
  slow.send(`420["join",{"roomId":"${roomId}"}]`);
  await other.until((state) => state !== null);
  await pause(300);
  const { rooms } = test.app.get(RoomHub) as unknown as { rooms: Map<string, { viewers: number }> };
  expect(rooms.get(roomId)?.viewers).toBe(2);
  slow.pause();
  // Frame by frame, more than the kernel's buffers hold: the rest gathers where only engine.io sees it.
  const server = test.app.get(SocketServer) as unknown as {
    broadcast: (roomId: string, audience: string, frame: unknown) => void;
  };
  const heavy = { roomId, epoch: 'none', seq: 0, diff: { name: 'x'.repeat(2_000) } };
  for (let i = 0; i < 6_000; i += 1) {
    server.broadcast(roomId, 'attendees', heavy);
    if (i % 2 === 0) await new Promise((done) => setImmediate(done));
  }
  const end = Date.now() + 20_000;
  while ((rooms.get(roomId)?.viewers ?? 0) > 1 && Date.now() < end) await pause(200);
  expect(rooms.get(roomId)?.viewers).toBe(1);
  await putQuestion(roomId, 'still here');
  await other.join();
  await other.until(has('still here'));
  slow.terminate();
}, 40_000);

it('has steps that bring any client to the same state', async () => {
  const { roomId } = await aRoom();
  const client = await enter(roomId);
  const start = client.state();
  for (const text of ['a', 'b', 'c']) {
    await putQuestion(roomId, text);
    await client.until(has(text));
  }
  expect(client.frames.reduce((state, { diff }) => applyRoom(state, diff), start)).toEqual(client.state());
});

it('shows a room that the clock has closed as closed, before anybody types', async () => {
  const HOUR = 3_600_000;
  const event = await anEvent(test.database, {
    startsAt: new Date(Date.now() - 30 * HOUR),
    endsAt: new Date(Date.now() - 25 * HOUR),
  });
  const { id } = await test.app.get(LiveRoomsQueries).ensureFor(event.id);
  expect((await enter(id)).state()).toMatchObject({ isAskingOpen: false, isVotingOpen: false });
});

it('has a schema for every message, and lets nobody act whom it does not know', async () => {
  const { messages } = test.app.get(LiveRoomKind);
  expect(Object.keys(messages).sort()).toEqual(['ask', 'unvote', 'vote']);
  for (const { schema, handle } of Object.values(messages)) {
    expect(schema.safeParse(undefined).success).toBe(false);
    await expect(async () => handle({ personId: null, session: null }, {} as never)).rejects.toMatchObject({
      code: 'signed_out',
    });
  }
});

import { randomUUID } from 'node:crypto';
import type { RoomQuestion } from '@odeum/contract/live';
import { aMember, anEvent } from '../../test/builders';
import { createTestApp, type TestApp } from '../../test/create-test-app';
import { countQueries } from '../../test/count-queries';
import { aQuestion, aRoomClient, leaveRooms } from '../../test/room-client';
import { createApp } from '../create-app';
import { LiveRoomEntity, QuestionEntity, QuestionVoteEntity } from './live.entity';
import { LiveRoomsQueries } from './live-rooms.queries';

let test: TestApp;
beforeAll(async () => {
  test = await createTestApp();
});
afterEach(leaveRooms);
afterAll(() => test.close());

async function aRoom(given: object = {}) {
  const event = await anEvent(test.database, { startsAt: new Date(Date.now() - 1000), ...given });
  const room = await test.app.get(LiveRoomsQueries).ensureFor(event.id);
  const cookie = await aMember(test, event.organisationId, 'moderator');
  return { event, room, cookie };
}
async function moderate(cookie: string, method: string, path: string, body: unknown) {
  const answer = await fetch(`${test.url}/api/v1/live-rooms/${path}`, {
    method,
    headers: { cookie, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return answer.status === 204
    ? { status: 204 }
    : ((await answer.json()) as { status: number; code?: string });
}
const idOf = (ack: Record<string, unknown>) => (ack.question as RoomQuestion).id;

it('takes a question from asking to the stage', async () => {
  const { room, cookie } = await aRoom();
  const asker = await aRoomClient(test, room.id);
  const other = await aRoomClient(test, room.id);
  const moderator = await aRoomClient(test, room.id, { as: 'moderators', cookie });
  const stage = await aRoomClient(test, room.id, {
    as: 'stage',
    stageSecret: test.app.get(LiveRoomsQueries).stageSecret(room.id),
  });

  const asked = await asker.send('ask', aQuestion(room.id, { name: 'Радостина' }));
  const id = idOf(asked);
  expect(asked).toMatchObject({ ok: true, question: { state: 'waiting', name: 'Радостина', votes: 0 } });
  await moderator.until((state) => state.questions[id]?.state === 'waiting');
  expect(other.state().questions).toEqual({});

  await moderate(cookie, 'POST', `${room.id}/questions/${id}/state`, { deed: 'approve' });
  await other.until((state) => state.questions[id]?.state === 'approved');
  expect(await other.send('vote', { roomId: room.id, questionId: id })).toEqual({ ok: true, isVoted: true });
  await other.send('vote', { roomId: room.id, questionId: id });
  await asker.until((state) => state.questions[id]?.votes === 1);
  await other.send('unvote', { roomId: room.id, questionId: id });
  await asker.until((state) => state.questions[id]?.votes === 0);

  await moderate(cookie, 'PUT', `${room.id}/pin`, { questionId: id });
  await stage.until((state) => state.pinnedId === id);
  await moderate(cookie, 'POST', `${room.id}/questions/${id}/state`, { deed: 'answer' });
  const after = await stage.until((state) => state.questions[id]?.state === 'answered');
  expect(after.pinnedId).toBeNull();
  expect(await other.send('vote', { roomId: room.id, questionId: id })).toEqual({
    ok: false,
    code: 'voting_closed',
  });
});

it('never shows attendees or the stage what is not approved, nor who asked', async () => {
  const { room, cookie } = await aRoom();
  const asker = await aRoomClient(test, room.id);
  const other = await aRoomClient(test, room.id);
  const moderator = await aRoomClient(test, room.id, { as: 'moderators', cookie });
  const waiting = idOf(await asker.send('ask', aQuestion(room.id, { text: 'още чака' })));
  const dismissed = idOf(await asker.send('ask', aQuestion(room.id, { text: 'отхвърлен' })));
  const approved = idOf(await asker.send('ask', aQuestion(room.id, { text: 'одобрен' })));
  await moderate(cookie, 'POST', `${room.id}/questions/${dismissed}/state`, { deed: 'dismiss' });
  await moderate(cookie, 'PUT', `${room.id}/pin`, { questionId: approved });
  await other.until((state) => state.pinnedId === approved);
  await moderator.until((state) => Object.keys(state.questions).length === 3);
  const rejoined = JSON.stringify([await other.join(), other.frames, other.state()]);
  for (const secret of ['още чака', 'отхвърлен', waiting, dismissed, asker.personId]) {
    expect(rejoined).not.toContain(secret);
  }
  expect(JSON.stringify(moderator.state())).not.toContain(asker.personId);
  expect((await asker.join()) as object).toMatchObject({
    own: { questions: expect.any(Array) as unknown[] },
  });
});

it('makes one question of a message that is sent again', async () => {
  const { room } = await aRoom();
  const asker = await aRoomClient(test, room.id);
  const message = aQuestion(room.id);
  const acks = await Promise.all([
    asker.send('ask', message),
    asker.send('ask', message),
    asker.send('ask', message),
  ]);
  expect(new Set(acks.map(idOf)).size).toBe(1);
  expect(await test.database.manager.countBy(QuestionEntity, { roomId: room.id })).toBe(1);
});

it('counts each voter once, however they race', async () => {
  const { room, cookie } = await aRoom();
  const asker = await aRoomClient(test, room.id);
  const id = idOf(await asker.send('ask', aQuestion(room.id)));
  await moderate(cookie, 'POST', `${room.id}/questions/${id}/state`, { deed: 'approve' });
  const voters = await Promise.all(Array.from({ length: 15 }, () => aRoomClient(test, room.id)));
  await Promise.all(
    voters.flatMap((voter) => [1, 2, 3].map(() => voter.send('vote', { roomId: room.id, questionId: id }))),
  );
  expect(await test.database.manager.countBy(QuestionVoteEntity, { questionId: id })).toBe(15);
  await asker.until((state) => state.questions[id]?.votes === 15);
});

it('loses nothing and doubles nothing when a socket is cut', async () => {
  const { room, cookie } = await aRoom();
  const asker = await aRoomClient(test, room.id);
  const other = await aRoomClient(test, room.id);
  const first = idOf(await asker.send('ask', aQuestion(room.id)));
  await moderate(cookie, 'POST', `${room.id}/questions/${first}/state`, { deed: 'approve' });
  await other.until((state) => first in state.questions);

  other.socket.io.engine.close();
  const second = idOf(await asker.send('ask', aQuestion(room.id, { text: 'Втори' })));
  await moderate(cookie, 'POST', `${room.id}/questions/${second}/state`, { deed: 'approve' });
  await asker.until((state) => second in state.questions);
  await new Promise<void>((done) =>
    other.socket.connected ? done() : other.socket.once('connect', () => done()),
  );
  const ack = await other.join();
  expect(ack).toMatchObject({ ok: true, tail: expect.any(Array) as unknown[] });
  expect(other.state().questions).toEqual(asker.state().questions);
  expect(Object.keys(other.state().questions).toSorted()).toEqual([first, second].toSorted());
});

it('works over two processes, each deriving the room for itself', async () => {
  const { room, cookie } = await aRoom();
  const second = await createApp(test.config, test.databaseUrl);
  await second.listen(0, '127.0.0.1');
  const there = { ...test, app: second, url: await second.getUrl() };
  try {
    const here = await aRoomClient(test, room.id);
    const away = await aRoomClient(there, room.id);
    const id = idOf(await away.send('ask', aQuestion(room.id)));
    await moderate(cookie, 'POST', `${room.id}/questions/${id}/state`, { deed: 'approve' });
    await away.until((state) => state.questions[id]?.state === 'approved');
    await here.until((state) => state.questions[id]?.state === 'approved');
    expect((await here.until((state) => state.present === 2)).present).toBe(2);
    away.socket.disconnect();
    await here.until((state) => state.present === 1);
  } finally {
    await second.close();
  }
});

it('finds what changed even when no hint comes', async () => {
  const { room } = await aRoom();
  const client = await aRoomClient(test, room.id);
  await test.database.manager.update(LiveRoomEntity, { id: room.id }, { isAskingOpen: false });
  const deadline = Date.now() + 6000;
  while (client.state().isAskingOpen && Date.now() < deadline)
    await new Promise((done) => setTimeout(done, 100));
  expect(client.state().isAskingOpen).toBe(false);
});

it('answers nonsense and goes on', async () => {
  const { room } = await aRoom();
  const client = await aRoomClient(test, room.id);
  expect(await client.send('nonsense', 1)).toEqual({ ok: false, code: 'not_found' });
  expect(await client.send('constructor', {})).toEqual({ ok: false, code: 'not_found' });
  expect(await client.send('ask', 'text')).toEqual({ ok: false, code: 'invalid_input' });
  expect(await client.send('ask', aQuestion(room.id, { text: '   ' }))).toEqual({
    ok: false,
    code: 'invalid_input',
  });
  expect(await client.send('ask', aQuestion(room.id, { text: 'я'.repeat(501) }))).toMatchObject({
    ok: false,
  });
  expect(await client.send('vote', { roomId: room.id, questionId: randomUUID() })).toMatchObject({
    ok: false,
  });
  expect(await client.send('join', { roomId: randomUUID() })).toEqual({ ok: false, code: 'not_found' });
  expect(await client.send('join', { roomId: room.id, as: 'moderators' })).toEqual({
    ok: false,
    code: 'signed_out',
  });
  expect(await client.send('join', { roomId: room.id, as: 'stage', stageSecret: 'x' })).toMatchObject({
    ok: false,
  });
  client.socket.emit('ask', aQuestion(room.id, { text: 'без потвърждение' }) as never, undefined as never);
  const big = new Promise<string>((done) => client.socket.once('disconnect', (reason) => done(reason)));
  void client.send('ask', aQuestion(room.id, { text: 'x'.repeat(2_000_000) })).catch(() => undefined);
  expect(await big).toMatch(/transport/);
  const another = await aRoomClient(test, room.id);
  expect((await another.join()).ok).toBe(true);
});

it('lets somebody without a cookie watch, not act', async () => {
  const { room } = await aRoom();
  const client = await aRoomClient(test, room.id, { isAnonymous: true });
  expect(await client.join()).toMatchObject({ ok: true, canAct: false });
  expect(await client.send('ask', aQuestion(room.id))).toEqual({ ok: false, code: 'signed_out' });
});

it('takes no questions when asking is closed, the event is over, or one asks too many', async () => {
  const { room, cookie } = await aRoom();
  const client = await aRoomClient(test, room.id);
  const settings = { isAskingOpen: false, isVotingOpen: true, isModerated: true };
  await moderate(cookie, 'PUT', `${room.id}/settings`, settings);
  await client.until((state) => !state.isAskingOpen);
  expect(await client.send('ask', aQuestion(room.id))).toEqual({ ok: false, code: 'asking_closed' });
  await moderate(cookie, 'PUT', `${room.id}/settings`, { ...settings, isAskingOpen: true });
  const acks = [];
  for (let i = 0; i < 7; i += 1) acks.push(await client.send('ask', aQuestion(room.id)));
  expect(acks.map((ack) => ack.code ?? 'ok')).toEqual([...Array<string>(6).fill('ok'), 'too_many_requests']);

  const past = await aRoom({
    startsAt: new Date(Date.now() - 50 * 3_600_000),
    endsAt: new Date(Date.now() - 25 * 3_600_000),
  });
  const late = await aRoomClient(test, past.room.id);
  expect(await late.send('ask', aQuestion(past.room.id))).toEqual({ ok: false, code: 'room_closed' });
});

it('lets only moderators of the event moderate', async () => {
  const { room } = await aRoom();
  const stranger = await aMember(test, (await anEvent(test.database)).organisationId, 'moderator');
  expect(await moderate(stranger, 'PUT', `${room.id}/pin`, { questionId: null })).toMatchObject({
    status: 404,
  });
  expect(await moderate('', 'PUT', `${room.id}/pin`, { questionId: null })).toMatchObject({ status: 401 });
});

it('reads a room in the same number of queries, however many questions it has', async () => {
  const { room } = await aRoom();
  const queries = test.app.get(LiveRoomsQueries);
  const count = () => countQueries(() => queries.readRoom(room.id));
  const ask = async () => {
    const client = await aRoomClient(test, room.id);
    await client.send('ask', aQuestion(room.id));
    client.socket.disconnect();
    await new Promise((done) => setTimeout(done, 300));
  };
  await ask();
  const one = await count();
  await ask();
  await ask();
  expect(one).toBeGreaterThan(0);
  expect(await count()).toBe(one);
});

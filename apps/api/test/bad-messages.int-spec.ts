import { randomUUID } from 'node:crypto';
import type { RoomQuestion } from '@odeum/contract/live';
import { LIMITS } from '@odeum/contract/common';
import { QuestionEntity } from '../src/live/live.entity';
import { LiveRoomsQueries } from '../src/live/live-rooms.queries';
import { anEvent } from './builders';
import { createTestApp, type TestApp } from './create-test-app';
import { aQuestion, aRoomClient, leaveRooms } from './room-client';
import { changedTables, fingerprint } from './whole-database';

/** Who is in a room is written down as people come and go, whatever they send. */
const PRESENCE = ['presence'];
const MEGABYTE = 1_000_000;

let test: TestApp;
beforeAll(async () => {
  test = await createTestApp();
});
afterEach(leaveRooms);
afterAll(() => test.close());

async function aRoom() {
  const event = await anEvent(test.database, { startsAt: new Date(Date.now() - 1000) });
  return test.app.get(LiveRoomsQueries).ensureFor(event.id);
}
const enter = (roomId: string) => aRoomClient(test, roomId);

/** Sends bytes as a program would that knows nothing of the protocol; resolves when the server hangs up. */
function sendRaw(...frames: (string | Uint8Array<ArrayBuffer>)[]): Promise<void> {
  const address = `${test.url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`;
  return new Promise((done) => {
    const socket = new WebSocket(address);
    socket.addEventListener('close', () => done());
    socket.addEventListener('message', ({ data }) => {
      // The server's first words: now it listens.
      if (String(data).startsWith('0{')) for (const frame of frames) socket.send(frame);
    });
  });
}

const WRONG: [string, string, (roomId: string) => unknown, string][] = [
  ['a name that nobody knows', 'nonsense', () => ({}), 'not_found'],
  ['a name of every object', 'toString', () => ({}), 'not_found'],
  ['a name of nothing', '', () => ({}), 'not_found'],
  ['a moderator’s deed', 'moderate', () => ({ deed: 'approve' }), 'not_found'],
  ['no input', 'ask', () => undefined, 'invalid_input'],
  ['null', 'ask', () => null, 'invalid_input'],
  ['a number', 'vote', () => 42, 'invalid_input'],
  ['a list', 'join', () => [], 'invalid_input'],
  ['a text', 'leave', () => 'room', 'invalid_input'],
  ['bytes', 'ask', () => Buffer.from([0, 255, 1, 254]), 'invalid_input'],
  [
    'bytes for a text',
    'ask',
    (roomId) => aQuestion(roomId, { text: Buffer.from('Въпрос') }),
    'invalid_input',
  ],
  ['bytes for a room', 'join', () => ({ roomId: Buffer.from('room') }), 'invalid_input'],
  ['a number for a text', 'ask', (roomId) => aQuestion(roomId, { text: 7 }), 'invalid_input'],
  [
    'a language that nobody speaks',
    'ask',
    (roomId) => aQuestion(roomId, { language: 'xx' }),
    'invalid_input',
  ],
  ['an id that is none', 'ask', (roomId) => aQuestion(roomId, { clientId: '1' }), 'invalid_input'],
  ['a room that is none', 'ask', () => aQuestion('1'), 'invalid_input'],
  ['a room that nobody knows', 'ask', () => aQuestion(randomUUID()), 'not_found'],
  ['no words', 'ask', (roomId) => aQuestion(roomId, { text: ' \n ' }), 'invalid_input'],
  ['a letter too many', 'ask', (roomId) => aQuestion(roomId, { text: 'я'.repeat(501) }), 'invalid_input'],
  ['a vote for nothing', 'vote', (roomId) => ({ roomId, questionId: randomUUID() }), 'question_not_found'],
  ['a seq below zero', 'join', (roomId) => ({ roomId, seq: -1 }), 'invalid_input'],
  ['an audience that is none', 'join', (roomId) => ({ roomId, as: 'owners' }), 'invalid_input'],
];

it.each(WRONG)('answers %s, does nothing and stays', async (_, name, input, code) => {
  const { id } = await aRoom();
  const client = await enter(id);
  const before = await fingerprint(test.database, PRESENCE);
  expect(await client.send(name, input(id))).toEqual({ ok: false, code });
  expect(changedTables(before, await fingerprint(test.database, PRESENCE))).toEqual([]);
  expect(client.socket.connected).toBe(true);
});

it('does nothing for nonsense that asks for no answer, and hears what comes after it', async () => {
  const { id } = await aRoom();
  const client = await enter(id);
  const before = await fingerprint(test.database, PRESENCE);
  const say = client.socket as unknown as { emit: (name: string, ...words: unknown[]) => void };
  for (const [, name, input] of WRONG) say.emit(name, input(id));
  say.emit('ask');
  say.emit('ask', aQuestion(id, { text: '' }), 'no function', 1, 2, 3);
  // Messages of one socket are handled in order: this answer comes after all of the above.
  expect(await client.send('leave', { roomId: id })).toEqual({ ok: true });
  expect(changedTables(before, await fingerprint(test.database, PRESENCE))).toEqual([]);
});

it('keeps a question whose asker wants no answer', async () => {
  const { id } = await aRoom();
  const client = await enter(id);
  const question = aQuestion(id);
  const say = client.socket as unknown as { emit: (name: string, ...words: unknown[]) => void };
  say.emit('ask', question);
  const again = (await client.send('ask', question)) as { ok: boolean; question: RoomQuestion };
  expect(again.ok).toBe(true);
  const kept = await test.database.manager.findBy(QuestionEntity, { roomId: id });
  expect(kept.map((row) => row.id)).toEqual([again.question.id]);
});

it('hangs up on a question of two megabytes, keeps nothing of it and serves the others', async () => {
  const { id } = await aRoom();
  const [loud, other] = [await enter(id), await enter(id)];
  loud.socket.io.reconnection(false);
  const before = await fingerprint(test.database, PRESENCE);
  const gone = new Promise<string>((done) => loud.socket.once('disconnect', (reason) => done(reason)));
  void loud.send('ask', aQuestion(id, { text: 'x'.repeat(2 * MEGABYTE) })).catch(() => undefined);
  expect(await gone).toMatch(/transport/);
  expect(changedTables(before, await fingerprint(test.database, PRESENCE))).toEqual([]);
  expect(await other.send('ask', aQuestion(id))).toMatchObject({ ok: true });
});

it.each<[string, (string | Uint8Array<ArrayBuffer>)[]]>([
  ['words that are no packet', ['hello']],
  ['a packet of no kind', ['9']],
  ['a message before the greeting', ['42["ask",{}]', '42["ask",{}]']],
  ['JSON cut off', ['40', '42["ask",{"roomId":']],
  ['a message without a name', ['40', '42[]']],
  ['a message with a number for a name', ['40', '42[{"ask":1}]']],
  ['a room of the server’s own', ['40', '42["disconnect",1]']],
  ['bytes that were not announced', ['40', new Uint8Array([1, 2, 3])]],
  ['bytes that never come', ['40', '451-["ask",{"_placeholder":true,"num":0}]', '42["leave",{}]']],
  ['a million bytes that do not come', ['40', '41000000-["ask"]']],
])('hangs up on %s, and serves the others', async (_, frames) => {
  const { id } = await aRoom();
  const other = await enter(id);
  const before = await fingerprint(test.database, PRESENCE);
  await sendRaw(...frames);
  expect(changedTables(before, await fingerprint(test.database, PRESENCE))).toEqual([]);
  expect(await other.send('ask', aQuestion(id))).toMatchObject({ ok: true });
});

it('stops listening for a while to who sends too much, and does none of it', async () => {
  const { id } = await aRoom();
  const client = await enter(id);
  const before = await fingerprint(test.database, PRESENCE);
  const many = Array.from({ length: LIMITS.socketMessages + 20 }, () => client.send('vote', 1));
  const codes = (await Promise.all(many)).map((answer) => answer.code);
  // One message was spent on joining.
  expect(codes.filter((code) => code === 'too_many_requests')).toHaveLength(21);
  expect(codes.filter((code) => code === 'invalid_input')).toHaveLength(LIMITS.socketMessages - 1);
  expect(changedTables(before, await fingerprint(test.database, PRESENCE))).toEqual([]);
});

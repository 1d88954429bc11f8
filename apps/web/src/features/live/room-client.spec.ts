import { expect, it, jest } from '@jest/globals';
import type { RoomDiff, RoomQuestion, RoomState } from '@odeum/contract/live';
import { EMPTY_ROOM } from '@odeum/domain/live';
import { newId } from './new-id';
import { RoomClient, type RoomSocket, type UnsentQuestion } from './room-client';

type Answer = Record<string, unknown> | 'silence';

/** The network, which is outside: hears what the client sends and answers as each test says. */
class Line {
  connected = false;
  readonly sent: [string, Record<string, unknown>][] = [];
  private readonly listeners = new Map<string, (value: unknown) => void>();

  constructor(
    private readonly answer: (name: string, input: Record<string, unknown>) => Answer | Promise<Answer>,
  ) {}

  on(name: string, listener: (value: unknown) => void) {
    this.listeners.set(name, listener);
  }
  timeout() {
    return {
      emitWithAck: async (name: string, input: Record<string, unknown>) => {
        this.sent.push([name, input]);
        const answer = await this.answer(name, input);
        if (answer === 'silence') throw new Error('operation has timed out');
        return answer;
      },
    };
  }
  connect() {
    this.connected = true;
    this.listeners.get('connect')?.(undefined);
  }
  disconnect(reason = 'transport close') {
    this.connected = false;
    this.listeners.get('disconnect')?.(reason);
  }
  hear(seq: number, diff: RoomDiff, epoch = 'e') {
    this.listeners.get('frame')?.({ roomId: 'r', epoch, seq, diff });
  }
  names() {
    return this.sent.map(([name]) => name);
  }
}

const settle = () => new Promise((done) => setTimeout(done, 5));
const question = (id: string, votes = 0): RoomQuestion => ({
  id,
  text: id,
  language: 'en',
  name: null,
  votes,
  state: 'approved',
  at: '2027-01-01T10:00:00.000Z',
  answeredAt: null,
});
const stateWith = (...ids: string[]): RoomState => ({
  ...EMPTY_ROOM,
  questions: Object.fromEntries(ids.map((id) => [id, question(id)])),
});
const joined = (seq: number, more: object = {}) => ({
  ok: true,
  epoch: 'e',
  seq,
  own: { votes: [], questions: [] },
  canAct: true,
  snapshot: stateWith('a'),
  ...more,
});

function open(answer: (name: string, input: Record<string, unknown>) => Answer | Promise<Answer>) {
  const line = new Line(answer);
  let stored: readonly UnsentQuestion[] = [];
  const kept = {
    read: () => stored,
    write: (questions: readonly UnsentQuestion[]) => void (stored = questions),
  };
  const make = () => new RoomClient(line as unknown as RoomSocket, { roomId: 'r', as: 'attendees' }, kept);
  return { line, client: make(), makeAgain: make, stored: () => stored };
}
const typed = { clientId: 'c1', text: 'Why?', name: '', language: 'en' as const };

it('applies frames in order, takes none twice and asks for those it lacks', async () => {
  const { line, client } = open((name, input) =>
    name === 'join'
      ? 'seq' in input
        ? joined(4, { snapshot: undefined, tail: [{ present: 3 }, { present: 4 }] })
        : joined(1)
      : 'silence',
  );
  line.connect();
  await settle();
  line.hear(2, { present: 2 });
  line.hear(2, { present: 99 });
  expect(client.read().state.present).toBe(2);
  line.hear(4, { present: 98 });
  await settle();
  expect(line.sent.at(-1)).toEqual(['join', { roomId: 'r', as: 'attendees', epoch: 'e', seq: 2 }]);
  expect(client.read().state.present).toBe(4);
  line.hear(5, { present: 5 }, 'another life');
  await settle();
  expect(line.names()).toEqual(['join', 'join', 'join']);
});

it('keeps a question typed without a connection through a reload, and sends it once under one id', async () => {
  let isDeaf = true;
  const { line, client, makeAgain, stored } = open((name) => {
    if (name === 'join') return joined(1);
    return isDeaf ? 'silence' : { ok: true, question: { ...question('q1'), state: 'waiting' } };
  });
  client.ask(typed);
  expect(stored()).toEqual([typed]);
  line.connect();
  await settle();
  expect(stored()).toEqual([typed]);
  isDeaf = false;
  const after = makeAgain();
  expect(after.read().unsent).toEqual([typed]);
  line.connect();
  await settle();
  const asked = line.sent.filter(([name]) => name === 'ask').map(([, input]) => input.clientId);
  expect(new Set(asked)).toEqual(new Set(['c1']));
  expect(stored()).toEqual([]);
  expect(after.read().own.questions.map(({ id }) => id)).toEqual(['q1']);
});

it('keeps the text of a question that was refused, until its author decides', async () => {
  let code: string | null = 'asking_closed';
  const { line, client, stored } = open((name) => {
    if (name === 'join') return joined(1);
    return code ? { ok: false, code } : { ok: true, question: question('q1') };
  });
  line.connect();
  await settle();
  client.ask(typed);
  await settle();
  expect(stored()).toEqual([{ ...typed, refusal: 'asking_closed' }]);
  line.connect();
  await settle();
  expect(line.names().filter((name) => name === 'ask')).toHaveLength(1);
  code = null;
  client.sendAgain('c1');
  await settle();
  expect(stored()).toEqual([]);
  client.ask({ ...typed, clientId: 'c2' });
  client.discard('c2');
  expect(client.read().unsent).toEqual([]);
});

it('shows a vote given without a connection as given, also after the server has spoken', async () => {
  const { line, client } = open((name) => (name === 'join' ? joined(1) : { ok: true, isVoted: true }));
  client.setVote('a', true);
  expect(client.read().own.votes).toEqual(['a']);
  line.connect();
  await settle();
  expect(line.names()).toEqual(['join', 'vote']);
  expect(client.read().own.votes).toEqual(['a']);
});

it('lets the last of two presses stand, and sends them one after the other', async () => {
  const open_: (() => void)[] = [];
  const { line, client } = open(async (name) => {
    if (name === 'join') return joined(1);
    await new Promise<void>((done) => open_.push(done));
    return { ok: true, isVoted: name === 'vote' };
  });
  line.connect();
  await settle();
  client.setVote('a', true);
  client.setVote('a', false);
  await settle();
  expect(line.names()).toEqual(['join', 'vote']);
  open_.shift()?.();
  await settle();
  expect(line.names()).toEqual(['join', 'vote', 'unvote']);
  open_.shift()?.();
  await settle();
  expect(client.read().own.votes).toEqual([]);
});

it('takes back a vote that was refused for good', async () => {
  const { line, client } = open((name) =>
    name === 'join' ? joined(1) : { ok: false, code: 'voting_closed' },
  );
  line.connect();
  await settle();
  client.setVote('a', true);
  await settle();
  expect([client.read().own.votes, client.read().refusal]).toEqual([[], 'voting_closed']);
});

it('comes back when the server could not answer, or has sent it away', async () => {
  jest.spyOn(Math, 'random').mockReturnValue(0);
  jest.useFakeTimers();
  try {
    let isDown = true;
    const { line, client } = open((name) =>
      name === 'join' && isDown ? { ok: false, code: 'unavailable' } : joined(1),
    );
    line.connect();
    await jest.advanceTimersByTimeAsync(10);
    expect(client.read().link).toBe('lost');
    isDown = false;
    await jest.advanceTimersByTimeAsync(10_000);
    expect(client.read()).toMatchObject({ link: 'live', refusal: null });
    line.disconnect('io server disconnect');
    await jest.advanceTimersByTimeAsync(10_000);
    expect(client.read().link).toBe('live');
  } finally {
    jest.useRealTimers();
    jest.restoreAllMocks();
  }
});

it('makes ids where the page is served without encryption too', () => {
  const { randomUUID } = crypto;
  Object.defineProperty(crypto, 'randomUUID', { value: undefined, configurable: true });
  try {
    const ids = Array.from({ length: 50 }, newId);
    expect(new Set(ids).size).toBe(50);
    for (const id of ids)
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  } finally {
    Object.defineProperty(crypto, 'randomUUID', { value: randomUUID, configurable: true });
  }
});

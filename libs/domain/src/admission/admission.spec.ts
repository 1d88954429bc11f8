import { REGISTRATION_STATES } from '@odeum/contract/registrations';
import fc from 'fast-check';
import { admit, freeSeats, isLive, nextInLine, nextRegistrationState, offerEnd, whyWaiting } from './index';

const OPEN = { needsApproval: false, hasWaitingList: true, isPromotionByHand: false };
const now = new Date('2027-03-01T10:00:00Z');
const event = {
  state: 'published',
  startsAt: new Date('2027-03-02T08:00:00Z'),
  endsAt: new Date('2027-03-02T16:00:00Z'),
};

describe('who registers', () => {
  it.each([
    ['a seat where there is one', OPEN, 1, 1, false, 'confirmed'],
    ['a place in line where there is none', OPEN, 0, 1, true, 'waiting'],
    ['all or none of a group', OPEN, 2, 3, false, 'waiting'],
    ['a seat that a group in line cannot use', OPEN, 2, 1, true, 'confirmed'],
    ['nothing where nobody may wait', { ...OPEN, hasWaitingList: false }, 0, 1, false, null],
    ['a decision where one is needed', { ...OPEN, needsApproval: true }, 5, 1, false, 'pending_approval'],
    [
      'a place behind those for whom seats are kept back',
      { ...OPEN, isPromotionByHand: true },
      1,
      1,
      true,
      'waiting',
    ],
  ])('gets %s', (_, settings, free, seats, isSomebodyWaiting, outcome) => {
    expect(admit(settings, free, seats, isSomebodyWaiting)).toBe(outcome);
  });
});

describe('the line', () => {
  const one = (line: number, seats: number) => ({ line, seats });

  it('moves the first who fits', () => {
    expect(nextInLine([one(3, 1), one(1, 4), one(2, 2)], 2)).toEqual(one(2, 2));
    expect(nextInLine([one(1, 4)], 3)).toBeNull();
    expect(nextInLine([], Infinity)).toBeNull();
  });

  it('leaves nobody beside seats that they could have, and keeps the order of those alike', () => {
    const parties = fc.array(fc.integer({ min: 1, max: 10 }), { maxLength: 30 });
    fc.assert(
      fc.property(parties, fc.nat(40), (sizes, capacity) => {
        let free = capacity;
        let waiting = sizes.map((seats, line) => one(line, seats));
        const seated: typeof waiting = [];
        for (let next = nextInLine(waiting, free); next; next = nextInLine(waiting, free)) {
          const moved = next;
          free -= moved.seats;
          seated.push(moved);
          waiting = waiting.filter((other) => other !== moved);
        }
        expect(free).toBeGreaterThanOrEqual(0);
        expect(waiting.every(({ seats }) => seats > free)).toBe(true);
        // Of two parties of the same size, the later one never got a seat while the earlier waits.
        for (const party of waiting) {
          expect(seated.some(({ seats, line }) => seats === party.seats && line > party.line)).toBe(false);
        }
      }),
    );
  });

  it.each([
    ['full', { capacity: 5, taken: 5, offered: 0 }, 1, {}, {}],
    ['offered_to_others', { capacity: 5, taken: 5, offered: 2 }, 1, {}, {}],
    ['too_few_together', { capacity: 5, taken: 3, offered: 0 }, 3, {}, {}],
    ['by_hand', { capacity: 5, taken: 3, offered: 0 }, 2, {}, { isPromotionByHand: true }],
    ['event_not_held', { capacity: 5, taken: 0, offered: 0 }, 1, { state: 'postponed' }, {}],
    ['event_over', { capacity: 5, taken: 0, offered: 0 }, 1, { endsAt: now }, {}],
  ] as const)('says why nothing moves: %s', (reason, seat, seats, given, settings) => {
    expect(
      whyWaiting({ isPromotionByHand: false, ...settings }, { ...event, ...given }, seat, seats, now),
    ).toBe(reason);
  });

  it('ends an offer before the event begins', () => {
    expect(offerEnd(event, 2, now).toISOString()).toBe('2027-03-01T12:00:00.000Z');
    expect(offerEnd(event, 48, now)).toEqual(event.startsAt);
    expect(offerEnd(event, 48, event.startsAt)).toEqual(event.endsAt);
  });
});

it('frees no more seats than there are', () => {
  expect([freeSeats({ capacity: 3, taken: 5 }), freeSeats({ capacity: null, taken: 5 })]).toEqual([
    0,
    Infinity,
  ]);
});

it('ends what has ended: only registering anew leads on from there', () => {
  const steps = ['approve', 'decline', 'seat', 'offer', 'wait', 'accept', 'expire', 'cancel'] as const;
  const ended = REGISTRATION_STATES.filter((state) => !isLive(state));
  expect(ended).toEqual(['cancelled', 'declined', 'expired']);
  const onward = ended.flatMap((state) => steps.filter((step) => nextRegistrationState(state, step)));
  // An organiser may think again about somebody who was declined.
  expect(onward).toEqual(['approve', 'wait']);
});

import fc from 'fast-check';
import { anyProgramme } from '../test/index';
import { compareProgrammes } from './index';

const programmes = anyProgramme();

it('finds nothing between a programme and itself, whatever the order of keys', () => {
  fc.assert(
    fc.property(programmes, (programme) => {
      const copy = structuredClone(programme);
      copy.sessions = copy.sessions.map((session) => ({
        ...session,
        extra: Object.fromEntries(Object.entries(session.extra).reverse()),
      }));
      expect(compareProgrammes(programme, copy)).toEqual({
        added: [],
        changed: [],
        gone: [],
        unchanged: programme.sessions.length,
      });
    }),
  );
});

it('tells what was added, what is gone and which fields have changed', () => {
  const [before] = fc.sample(anyProgramme(), { seed: 7, numRuns: 1 });
  const [first, ...rest] = before!.sessions;
  const moved = { ...first!, room: 'Elsewhere', persons: [{ id: null, name: 'New' }] };
  const added = { ...first!, guid: 'new' };
  const after = { ...before!, sessions: [moved, added] };
  expect(compareProgrammes(before!, after)).toEqual({
    added: [added],
    changed: [{ guid: first!.guid, before: first, after: moved, fields: ['room', 'persons'] }],
    gone: rest,
    unchanged: 0,
  });
});

it('looks at the fields that it is told to', () => {
  const [before] = fc.sample(anyProgramme(), { seed: 7, numRuns: 1 });
  const after = { ...before!, sessions: before!.sessions.map((session) => ({ ...session, type: 'other!' })) };
  expect(compareProgrammes(before!, after, ['title', 'startsAt']).changed).toEqual([]);
  expect(compareProgrammes(before!, after).changed).toHaveLength(before!.sessions.length);
});

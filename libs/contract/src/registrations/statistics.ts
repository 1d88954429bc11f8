import { z } from 'zod';
import { Language } from '../common/index';
import { RegistrationState } from './admission';
import { Mode } from './forms';

/** Numbers are people: somebody who brings two along counts as three. */
const People = z.int();

/**
 * `days` are of the event's zone, the first to the last on which anybody came or went; `total` is who is registered at the
 * end of it. Modes, languages and organisations are of those who are registered yet.
 */
export const RegistrationStatistics = z
  .object({
    days: z.array(z.object({ day: z.iso.date(), registered: People, ended: People, total: z.int() })),
    states: z.array(z.object({ state: RegistrationState, people: People })),
    modes: z.array(z.object({ mode: Mode, people: People })),
    languages: z.array(z.object({ language: Language, people: People })),
    organisations: z.object({
      named: z.array(z.object({ name: z.string(), people: People })),
      others: z.object({ organisations: z.int(), people: People }),
      without: People,
    }),
    /** Of those with a place. Null: nobody was checked in yet, so that nothing is known of who did not come. */
    attendance: z.object({ expected: People, checkedIn: People.nullable(), absent: People.nullable() }),
  })
  .meta({ id: 'RegistrationStatistics' });
export type RegistrationStatistics = z.infer<typeof RegistrationStatistics>;

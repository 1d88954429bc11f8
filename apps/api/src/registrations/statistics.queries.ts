import { Injectable } from '@nestjs/common';
import { type Language, LIMITS } from '@odeum/contract/common';
import {
  MODES,
  REGISTRATION_STATES,
  type Mode,
  type RegistrationState,
  type RegistrationStatistics,
} from '@odeum/contract/registrations';
import { countAbsent, type DayCount, fillDays } from '@odeum/domain/statistics';
import { DataSource } from 'typeorm';
import { EventsQueries } from '../events/events.queries';
import type { Actor } from '../platform/access';
import { COUNT_DAYS, COUNT_LANGUAGES, COUNT_ORGANISATIONS, COUNT_STATES } from './statistics.sql';

interface StateCount {
  state: RegistrationState;
  mode: Mode;
  people: number;
  isLive: boolean;
}

interface OrganisationCount {
  name: string;
  people: number;
  groups: number;
  total: number;
}

/** How many people were let in at the door of an event; null: nobody was counted there. */
type CountCheckedIn = (eventId: string) => Promise<number | null>;

const sum = (counts: readonly { people: number }[]) =>
  counts.reduce((total, { people }) => total + people, 0);

/** What the rows of an event's registrations add up to, counted anew each time. */
@Injectable()
export class StatisticsQueries {
  private countCheckedIn: CountCheckedIn = async () => null;

  constructor(
    private readonly database: DataSource,
    private readonly events: EventsQueries,
  ) {}

  /** Whoever keeps who came hands in how they are counted. */
  countCheckedInBy(count: CountCheckedIn): void {
    this.countCheckedIn = count;
  }

  async read(actor: Actor, eventId: string): Promise<RegistrationStatistics> {
    const event = await this.events.find(actor, eventId);
    actor.refuseUnless('registration.view', event.organisationId);
    const ask = <Row>(text: string, ...more: unknown[]) =>
      this.database.query<Row[]>(text, [eventId, ...more]);
    const [days, states, languages, organisations, checkedIn] = await Promise.all([
      ask<DayCount>(COUNT_DAYS, event.zone),
      ask<StateCount>(COUNT_STATES),
      ask<{ language: Language; people: number }>(COUNT_LANGUAGES),
      ask<OrganisationCount>(COUNT_ORGANISATIONS, LIMITS.namedOrganisations),
      this.countCheckedIn(eventId),
    ]);
    const live = states.filter(({ isLive }) => isLive);
    const seated = live.filter(({ state, mode }) => state === 'confirmed' && mode === 'on_site');
    const expected = sum(seated);
    return {
      days: fillDays(days),
      states: REGISTRATION_STATES.map((state) => ({
        state,
        people: sum(states.filter((one) => one.state === state)),
      })).filter(({ people }) => people > 0),
      modes: MODES.map((mode) => ({ mode, people: sum(live.filter((one) => one.mode === mode)) })),
      languages,
      organisations: toOrganisations(organisations, sum(live)),
      attendance: {
        expected,
        checkedIn,
        absent: countAbsent(expected, checkedIn, event.startsAt, new Date()),
      },
    };
  }
}

function toOrganisations(
  rows: readonly OrganisationCount[],
  people: number,
): RegistrationStatistics['organisations'] {
  const [{ groups, total } = { groups: 0, total: 0 }] = rows;
  return {
    named: rows.map(({ name, people: theirs }) => ({ name, people: theirs })),
    others: { organisations: groups - rows.length, people: total - sum(rows) },
    without: people - total,
  };
}

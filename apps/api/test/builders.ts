import { randomUUID } from 'node:crypto';
import type { DataSource, DeepPartial } from 'typeorm';
import { AccountEntity, MembershipEntity, SessionLoginEntity } from '../src/accounts/account.entity';
import { OrganisationEntity } from '../src/accounts/organisation.entity';
import { AdmissionEntity, EventEntity } from '../src/events/event.entity';
import type { Role } from '@odeum/contract/permissions';
import { DEFAULT_SETTINGS, type FormField, type RegistrationSettings } from '@odeum/contract/registrations';
import { indexEvent } from '../src/events/search-index';
import { Secrets } from '../src/platform/secrets';
import { writeFirstRelease } from '../src/programme/first-release';
import { RegistrationSettingsEntity } from '../src/registrations/admission.entity';
import { SessionEntity } from '../src/programme/session.entity';
import type { TestApp } from './create-test-app';

const HOUR = 3_600_000;

/** Builders fill in the parents; each test makes its own event. */
export async function anOrganisation(database: DataSource, given: DeepPartial<OrganisationEntity> = {}) {
  return database.manager.save(
    database.manager.create(OrganisationEntity, {
      slug: `org-${randomUUID()}`,
      name: { bg: 'Община', en: 'Municipality' },
      contactEmail: 'office@town.example',
      languages: ['bg', 'en'],
      zone: 'Europe/Sofia',
      ...given,
    }),
  );
}

export async function anEvent(
  database: DataSource,
  {
    onSite = 10,
    online = null,
    ...given
  }: DeepPartial<EventEntity> & { onSite?: number | null | false; online?: number | null | false } = {},
) {
  const organisationId = given.organisationId ?? (await anOrganisation(database)).id;
  const event = await database.manager.save(
    database.manager.create(EventEntity, {
      slug: `event-${randomUUID()}`,
      format: 'conference',
      attendanceMode: 'mixed',
      state: 'published',
      title: { bg: 'Конференция', en: 'Conference' },
      summary: {},
      description: {},
      zone: 'Europe/Sofia',
      startsAt: new Date(Date.now() + 24 * HOUR),
      endsAt: new Date(Date.now() + 27 * HOUR),
      languages: ['bg', 'en'],
      ...given,
      organisationId,
    }),
  );
  for (const [mode, capacity] of [
    ['on_site', onSite],
    ['online', online],
  ] as const) {
    if (capacity !== false)
      await database.manager.insert(AdmissionEntity, { eventId: event.id, mode, capacity });
  }
  await indexEvent(database.manager, event.id);
  return event;
}

/** Somebody signed in: the value is the Cookie header of their requests. */
export async function aMember(
  test: TestApp,
  organisationId: string,
  role: Role = 'organiser',
): Promise<string> {
  const { manager } = test.database;
  const account = await manager.save(
    manager.create(AccountEntity, { email: `${randomUUID()}@town.example`, name: 'Member' }),
  );
  await manager.insert(MembershipEntity, { accountId: account.id, organisationId, role });
  const secrets = test.app.get(Secrets);
  const secret = secrets.random();
  await manager.insert(SessionLoginEntity, {
    accountId: account.id,
    secretHash: secrets.hash(secret),
    expiresAt: new Date(Date.now() + HOUR),
  });
  return `odeum_session=${secret}`;
}

/** A session of the draft, half an hour from the event's start where nothing else is said. */
export async function aSession(
  database: DataSource,
  event: { id: string; startsAt: Date },
  given: DeepPartial<SessionEntity> = {},
) {
  const id = given.id ?? randomUUID();
  return database.manager.save(
    database.manager.create(SessionEntity, {
      id,
      guid: id,
      eventId: event.id,
      type: 'talk',
      title: { bg: 'Доклад', en: 'Talk' },
      abstract: {},
      languages: ['bg'],
      startsAt: event.startsAt,
      minutes: 30,
      ...given,
    }),
  );
}

/** Publishes the draft as it stands. */
export async function aFirstRelease(database: DataSource, eventId: string): Promise<void> {
  await writeFirstRelease(database.manager, eventId);
}

/** How an organiser lets people in, where that is not as it is without a word. */
export async function someSettings(
  database: DataSource,
  event: { id: string },
  given: Partial<RegistrationSettings>,
): Promise<void> {
  await database.manager.insert(RegistrationSettingsEntity, {
    eventId: event.id,
    ...DEFAULT_SETTINGS,
    version: 1,
    ...given,
  });
}

/** A field of a registration form. */
export function aField(given: Partial<FormField> = {}): FormField {
  return {
    id: 'town',
    kind: 'text',
    label: { bg: 'Град' },
    hint: {},
    isRequired: false,
    modes: ['on_site', 'online'],
    condition: null,
    options: [],
    retentionDays: null,
    ...given,
  };
}

import { migrate } from '../src/database/migrate';
import { VenueEntity } from '../src/events/project.entity';
import { SearchEntryEntity } from '../src/events/search-entry.entity';
import { aMember, anEvent, anOrganisation, aSession } from './builders';
import { callerOf } from './call-api';
import { createTestApp, type TestApp } from './create-test-app';

let test: TestApp;
beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());

it('finds what was there before search by all that the service itself would write', async () => {
  const { manager } = test.database;
  const { id: organisationId } = await anOrganisation(test.database);
  const { id: venueId } = await manager.save(
    manager.create(VenueEntity, {
      ...{ organisationId, name: { bg: 'Дом на културата', pl: 'Dom kultury' }, city: { bg: 'Пловдив' } },
      address: { bg: 'ул. „Гладстон“ 15' },
    }),
  );
  const event = await anEvent(test.database, {
    ...{ organisationId, venueId, title: { bg: 'Откриване на изложбите', en: "The town's opening" } },
    ...{ summary: { bg: 'Кратко', pl: 'Krótko' }, description: { bg: 'Дълго описание' } },
  });
  await anEvent(test.database, { organisationId, state: 'draft' });
  await aSession(test.database, event, {
    title: { bg: 'Доброволци', en: 'Volunteers' },
    abstract: { en: 'Who they are' },
  });
  const call = callerOf(test, await aMember(test, organisationId));
  const released = await call('POST', `/events/${event.id}/programme/releases`, {
    ...{ version: 0, acceptMissingTranslations: true },
  });
  expect(released.status).toBe(201);
  const entries = () =>
    manager.find(SearchEntryEntity, { order: { eventId: 'ASC', lang: 'ASC', source: 'ASC' } });
  const before = await entries();
  expect(before).toHaveLength(7);
  await manager.query('drop table search_entry');
  await manager.query("delete from migrations where name = 'CreateSearch1795456000000'");
  await migrate(test.databaseUrl);
  expect(await entries()).toEqual(before);
});

import type { SeriesList, SeriesView } from '@odeum/contract/series';
import { randomUUID } from 'node:crypto';
import { aMember, anEvent, anOrganisation } from '../../test/builders';
import { callerOf } from '../../test/call-api';
import { countQueries } from '../../test/count-queries';
import { createTestApp, type TestApp } from '../../test/create-test-app';
import type { Role } from '@odeum/contract/permissions';
import { ProjectEntity, SeriesEntity } from './project.entity';

let test: TestApp;
beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());

async function aTeam(role: Role = 'organiser') {
  const { id: organisationId } = await anOrganisation(test.database);
  return { organisationId, call: callerOf(test, await aMember(test, organisationId, role)) };
}
const anInput = (given: object = {}) => ({
  slug: `series-${randomUUID()}`,
  name: { bg: 'Срещи', en: ' Talks ' },
  description: { bg: 'Всеки месец', pl: '' },
  projectId: null,
  ...given,
});

it('is made, listed with how many events it has, and edited', async () => {
  const { organisationId, call } = await aTeam();
  const input = anInput();
  const made = await call<SeriesView>('POST', '/series', { ...input, organisationId });
  expect(made).toEqual({
    status: 201,
    body: {
      id: expect.any(String) as string,
      organisationId,
      projectId: null,
      slug: input.slug,
      name: { bg: 'Срещи', en: 'Talks' },
      description: { bg: 'Всеки месец' },
      version: 1,
      eventCount: 0,
      can: { edit: true },
    },
  });
  await anEvent(test.database, { organisationId, seriesId: made.body.id, state: 'draft' });
  await anEvent(test.database, { organisationId });
  const edited = await call<SeriesView>('PUT', `/series/${made.body.id}`, {
    ...input,
    name: { bg: 'Разговори' },
    version: 1,
  });
  expect(edited.body).toMatchObject({ name: { bg: 'Разговори' }, version: 2, eventCount: 1 });
  await aTeam();
  expect((await call<SeriesList>('GET', '/series')).body).toEqual({ series: [edited.body] });
});

it('refuses an address that is taken, a name in no language, an older version and what belongs to others', async () => {
  const { organisationId, call } = await aTeam();
  const other = await aTeam();
  const foreign = await test.database.manager.save(
    test.database.manager.create(ProjectEntity, { organisationId: other.organisationId, name: { bg: 'П' } }),
  );
  const input = anInput();
  const { body } = await call<SeriesView>('POST', '/series', { ...input, organisationId });
  const second = (await call<SeriesView>('POST', '/series', { ...anInput(), organisationId })).body;
  const before = await test.database.manager.find(SeriesEntity, { order: { id: 'ASC' } });
  const refusals = [
    await call('POST', '/series', { ...input, organisationId }),
    await call('PUT', `/series/${second.id}`, { ...input, version: 1 }),
    await call('PUT', `/series/${body.id}`, { ...input, version: 2 }),
    await call('POST', '/series', { ...anInput({ name: { en: ' ' } }), organisationId }),
    await call('PUT', `/series/${body.id}`, { ...anInput({ projectId: foreign.id }), version: 1 }),
    await call('POST', '/series', { ...anInput({ slug: 'No good' }), organisationId }),
    await call('POST', '/series', { ...anInput(), organisationId: other.organisationId }),
    await call('PUT', `/series/${randomUUID()}`, { ...anInput(), version: 1 }),
    await other.call('PUT', `/series/${body.id}`, { ...input, version: 1 }),
  ];
  expect(refusals.map(({ status, body: { code } }) => [status, code])).toEqual([
    [409, 'slug_taken'],
    [409, 'slug_taken'],
    [409, 'version_conflict'],
    [422, 'invalid_input'],
    [422, 'invalid_input'],
    [422, 'invalid_input'],
    [404, 'not_found'],
    [404, 'not_found'],
    [404, 'not_found'],
  ]);
  expect(refusals.slice(3, 6).map((answer) => answer.body.faults)).toEqual([
    [{ path: 'name.bg', code: 'required' }],
    [{ path: 'projectId', code: 'invalid' }],
    [{ path: 'slug', code: 'invalid' }],
  ]);
  expect(await test.database.manager.find(SeriesEntity, { order: { id: 'ASC' } })).toEqual(before);
});

it('is read by viewers and edited by nobody of them', async () => {
  const { organisationId, call } = await aTeam('viewer');
  const organiser = callerOf(test, await aMember(test, organisationId));
  const { body } = await organiser<SeriesView>('POST', '/series', { ...anInput(), organisationId });
  expect((await call<SeriesList>('GET', '/series')).body.series).toEqual([{ ...body, can: { edit: false } }]);
  const tries = [
    await call('POST', '/series', { ...anInput(), organisationId }),
    await call('PUT', `/series/${body.id}`, { ...anInput(), version: 1 }),
  ];
  expect(tries.map(({ status, body: answer }) => [status, answer.code])).toEqual([
    [403, 'forbidden'],
    [403, 'forbidden'],
  ]);
});

it('asks the database as often for three as for one', async () => {
  const { organisationId, call } = await aTeam();
  const make = () => call('POST', '/series', { ...anInput(), organisationId });
  const list = () => call('GET', '/series');
  await make();
  await list();
  const forOne = await countQueries(list);
  await make();
  await make();
  expect(await countQueries(list)).toBe(forOne);
});

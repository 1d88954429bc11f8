import { DataSource } from 'typeorm';
import { createTestApp, type TestApp } from './create-test-app';

let test: TestApp;
beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());

it('has a schema that its migrations make, whole', async () => {
  const { upQueries } = await test.app.get(DataSource).driver.createSchemaBuilder().log();
  expect(upQueries.map(({ query }) => query)).toEqual([]);
});

it('answers a body that is not JSON with a problem document', async () => {
  const answer = await fetch(`${test.url}/api/v1/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"token":',
  });
  expect(answer.status).toBe(400);
  expect(answer.headers.get('content-type')).toContain('application/problem+json');
  expect(await answer.json()).toMatchObject({ code: 'malformed_body' });
});

it('refuses a request from another site', async () => {
  const answer = await fetch(`${test.url}/api/v1/sign-in-links`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: 'https://elsewhere.example' },
    body: '{"email":"a@b.example"}',
  });
  expect(await answer.json()).toMatchObject({ code: 'cross_site_request', status: 403 });
});

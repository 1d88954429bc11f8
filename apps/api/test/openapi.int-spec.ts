import { MetadataScanner, ModulesContainer } from '@nestjs/core';
import type { z } from 'zod';
import { createTestApp, type TestApp } from './create-test-app';
import { type Handler, handlersOf, hearRoutes } from './routes';

interface Content {
  content?: Record<string, { schema?: Record<string, unknown> }>;
}
interface Operation {
  parameters?: { name: string; in: string; required?: boolean; schema?: object }[];
  requestBody?: Content;
  responses: Record<string, Content>;
}
interface Document {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Record<string, unknown>> };
}

/** Routes whose answer is a file: they say its media type in place of a schema. */
const DOWNLOADS = {
  'GET /api/v1/events/:eventId/documents/sign-in-sheet.pdf': 'application/pdf',
  'GET /api/v1/events/:eventId/documents/badges.pdf': 'application/pdf',
  'GET /api/v1/events/:eventId/documents/attendees':
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'GET /api/v1/events/:eventId/registrations.csv': 'text/csv',
  'GET /api/v1/events/:eventId/registrations.xlsx':
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'GET /api/v1/events/:eventId/registrations/:id/files/:fileId': 'application/octet-stream',
};
/** Routes whose body is a form with a file, read part by part; its description is written by hand. */
const FORMS = [
  'POST /api/v1/events/:eventId/invitation-codes/guests',
  'POST /api/v1/events/:eventId/invitation-codes/guests/preview',
  'POST /api/v1/events/:eventId/materials',
  'POST /api/v1/events/:eventId/programme/import',
  'POST /api/v1/events/:eventId/programme/import/preview',
  'POST /api/v1/events/:eventId/programme/sessions/:sessionId/files',
  'PUT /api/v1/events/:eventId/programme/speakers/:speakerId/picture',
  'POST /api/v1/events/:eventId/registration-files',
  'POST /api/v1/my-registrations/:secret/files',
];

let test: TestApp;
let routes: string[];
let handlers: Handler[];
let document: Document;
beforeAll(async () => {
  ({ started: test, routes } = await hearRoutes(() => createTestApp()));
  handlers = handlersOf(test.app.get(ModulesContainer), new MetadataScanner());
  document = (await (await fetch(`${test.url}/api/docs.json`)).json()) as Document;
});
afterAll(() => test.close());

/** `GET /api/v1/…`: HEAD is described by its GET. */
const isApi = (route: string) => route.includes(' /api/v1') && !route.startsWith('HEAD ');
const described = () =>
  Object.entries(document.paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => ({
      route: `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`,
      operation,
    })),
  );
const operations = () =>
  Object.fromEntries(described().map(({ route, operation }) => [route, operation] as const));
const apiHandlers = () =>
  handlers.flatMap((handler) => handler.routes.filter(isApi).map((route) => ({ route, handler })));

/** The name under which a zod schema stands in the document. */
const refOf = (schema: z.ZodType | null) => ({ $ref: `#/components/schemas/${schema?.meta()?.id}` });
/** Whether a schema says anything: a reference to something that is there, or words of its own. */
function isTelling(schema: Record<string, unknown> | undefined): boolean {
  if (!schema) return false;
  if (typeof schema.$ref !== 'string') return Object.keys(schema).length > 0;
  const name = schema.$ref.replace('#/components/schemas/', '');
  return isTelling(document.components.schemas[name]);
}
const answersOf = (operation: Operation | undefined) =>
  Object.entries(operation?.responses ?? {}).filter(([status]) => status.startsWith('2'));

it('describes every route of the API, and none that is not there', () => {
  const names = described()
    .map(({ route }) => route)
    .filter(isApi);
  expect(names.toSorted()).toEqual(routes.filter(isApi).toSorted());
  expect(names.length).toBeGreaterThan(30);
});

it('describes every body by the schema that reads it', () => {
  const all = operations();
  for (const { route, handler } of apiHandlers()) {
    const content = all[route]?.requestBody?.content;
    if (FORMS.includes(route)) {
      expect(isTelling(content?.['multipart/form-data']?.schema)).toBe(true);
    } else if (handler.body) {
      expect([route, content]).toEqual([route, { 'application/json': { schema: refOf(handler.body) } }]);
      expect([route, isTelling(content?.['application/json']?.schema)]).toEqual([route, true]);
    } else expect([route, content]).toEqual([route, undefined]);
  }
});

it('describes every answer by the schema that it is held against', () => {
  const all = operations();
  for (const { route, handler } of apiHandlers()) {
    const answers = answersOf(all[route]);
    expect([route, answers.length]).toEqual([route, 1]);
    const [status, answer] = answers[0] ?? [];
    const file = (DOWNLOADS as Record<string, string>)[route];
    if (file) expect([route, answer?.content]).toEqual([route, { [file]: {} }]);
    else if (status === '204')
      expect([route, answer?.content, handler.answer]).toEqual([route, undefined, null]);
    else {
      const schema = refOf(handler.answer);
      expect([route, answer?.content]).toEqual([route, { 'application/json': { schema } }]);
      expect([route, isTelling(schema)]).toEqual([route, true]);
    }
  }
});

it('describes every refusal as a problem document', () => {
  for (const { route, operation } of described().filter((one) => isApi(one.route))) {
    const schema = { $ref: '#/components/schemas/Problem' };
    expect([route, operation.responses.default?.content]).toEqual([
      route,
      { 'application/problem+json': { schema } },
    ]);
  }
});

it('names each part of the path, and each field that a query may have', () => {
  const all = operations();
  for (const { route, operation } of described().filter((one) => isApi(one.route))) {
    const parts = [...route.matchAll(/:(\w+)/g)].map(([, name]) => name);
    const named = (operation.parameters ?? []).filter((one) => one.in === 'path').map(({ name }) => name);
    expect([route, named.toSorted()]).toEqual([route, parts.toSorted()]);
  }
  const queries = Object.entries(all).flatMap(([route, { parameters = [] }]) => {
    const asked = parameters.filter((one) => one.in === 'query').map(({ name }) => name);
    return asked.length > 0 ? [[route, asked.toSorted()]] : [];
  });
  expect(Object.fromEntries(queries)).toEqual({
    'GET /api/v1/doors/:secret': ['lang'],
    'GET /api/v1/doors/:secret/list': ['version'],
    'GET /api/v1/events/:eventId/documents/attendees': ['format'],
    'GET /api/v1/events/:eventId/documents/badges.pdf': ['format'],
    'GET /api/v1/events/:eventId/documents/sign-in-sheet.pdf': [
      'day',
      'email',
      'mode',
      'orientation',
      'rows',
      'sessionId',
    ],
    'GET /api/v1/events/:eventId/invitation-codes': ['page', 'search', 'state'],
    'GET /api/v1/events/:eventId/programme/releases/compare': ['from', 'to'],
    'GET /api/v1/events/:eventId/registrations': ['language', 'mode', 'page', 'search', 'state'],
    'GET /api/v1/outbox': ['page'],
    'GET /feeds/events/:slug.ics': ['lang'],
    'GET /feeds/series/:slug.ics': ['lang'],
  });
});

it('refers to nothing that is not in the document', () => {
  const refs = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(([, ref]) => ref ?? '');
  const missing = refs.filter(
    (ref) => !(ref.replace('#/components/schemas/', '') in document.components.schemas),
  );
  expect([...new Set(missing)]).toEqual([]);
});

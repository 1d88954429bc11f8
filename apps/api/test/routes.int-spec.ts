import { globSync, readFileSync } from 'node:fs';
import { MetadataScanner, ModulesContainer } from '@nestjs/core';
import ts from 'typescript';
import { ACCESS, type Access } from '../src/platform/access';
import { createTestApp, type TestApp } from './create-test-app';
import { type Handler, handlersOf, hearRoutes } from './routes';

let test: TestApp;
let handlers: Handler[];
let routes: string[];
beforeAll(async () => {
  ({ started: test, routes } = await hearRoutes(() => createTestApp()));
  handlers = handlersOf(test.app.get(ModulesContainer), new MetadataScanner());
});
afterAll(() => test.close());

const ACCESS_WORDS = new Set(['Public', 'SignedIn', 'Can']);

/** Names of the access decorators on a class or a method, as its source has them: metadata keeps only the last. */
function accessWords(node: ts.HasDecorators): string[] {
  return (ts.getDecorators(node) ?? []).flatMap(({ expression }) =>
    ts.isCallExpression(expression) && ts.isIdentifier(expression.expression)
      ? [expression.expression.text].filter((word) => ACCESS_WORDS.has(word))
      : [],
  );
}

/** By `Class.method`, how often a handler's source says who may, its class included. */
function readSources(): Map<string, string[]> {
  const words = new Map<string, string[]>();
  for (const file of globSync('apps/api/src/**/*.controller.ts')) {
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ESNext, true);
    for (const one of source.statements.filter(ts.isClassDeclaration)) {
      for (const method of one.members.filter(ts.isMethodDeclaration)) {
        words.set(`${one.name?.text}.${method.name.getText()}`, [
          ...accessWords(one),
          ...accessWords(method),
        ]);
      }
    }
  }
  return words;
}

it('has a declaration of who may on each handler, and just one', () => {
  const words = readSources();
  expect(handlers.length).toBeGreaterThan(50);
  expect(handlers.filter(({ name }) => words.get(name)?.length !== 1).map(({ name }) => name)).toEqual([]);
});

it('enforces what the source says', () => {
  const words = readSources();
  const KINDS: Record<Access['kind'], string> = { public: 'Public', signed_in: 'SignedIn', can: 'Can' };
  for (const { name, method, type } of handlers) {
    const access = [method, type].map((on) => Reflect.getMetadata(ACCESS, on) as Access | undefined);
    const found = access[0] ?? access[1];
    expect([name, found && KINDS[found.kind]]).toEqual([name, words.get(name)?.[0]]);
  }
});

it('serves nothing but its handlers, their description and the client’s files', () => {
  const known = handlers.flatMap((handler) => handler.routes);
  const others =
    /^(GET|HEAD) (\/api\/docs|\/\/?api\/docs|\/assets\/\*$|\/embed\/programme\.js$|\/door\/worker\.js$|\/favicon\.svg$)/;
  expect(routes.filter((route) => !others.test(route)).toSorted()).toEqual(known.toSorted());
});

it('answers who is not signed in with 401 on every handler that is not public', async () => {
  const closed = handlers.filter(({ method, type }) => {
    const access = (Reflect.getMetadata(ACCESS, method) ?? Reflect.getMetadata(ACCESS, type)) as Access;
    return access.kind !== 'public';
  });
  for (const route of closed.flatMap((handler) => handler.routes)) {
    const [method = '', path = ''] = route.split(' ');
    const answer = await fetch(`${test.url}${path.replaceAll(/:\w+/g, '0')}`, { method });
    expect([route, answer.status]).toEqual([route, 401]);
    if (method !== 'HEAD') expect(await answer.json()).toMatchObject({ code: 'signed_out' });
  }
});

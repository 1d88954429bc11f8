import { randomUUID } from 'node:crypto';
import type { PageOf, PageState } from '@odeum/contract/pages';
import type { FormField } from '@odeum/contract/registrations';
import { aField, anEvent } from '../../test/builders';
import { createTestApp, type TestApp } from '../../test/create-test-app';
import { RegistrationFormEntity } from '../registrations/admission.entity';
import { RegistrationEntity } from '../registrations/registration.entity';

let test: TestApp;
beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());

const option = (id: string) => ({ id, label: { bg: id } });
const FIELDS = [
  aField({ isRequired: true }),
  aField({ id: 'days', kind: 'choices', options: [option('mon'), option('tue')] }),
  aField({ id: 'diet', kind: 'diet', options: [option('vegan')], modes: ['on_site'] }),
  aField({ id: 'more', kind: 'long_text', condition: { fieldId: 'days', equals: 'mon' } }),
];
const write = (eventId: string, version: number, fields: FormField[]) =>
  test.database.manager.insert(RegistrationFormEntity, { eventId, version, fields: fields as never });

async function post(path: string, fields: [string, string][]) {
  const answer = await fetch(`${test.url}${path}`, {
    ...{ method: 'POST', redirect: 'manual', body: new URLSearchParams(fields) },
    headers: { accept: 'text/html', origin: test.url },
  } as RequestInit);
  const html = await answer.text();
  const source = /<script type="application\/json" id="odeum-state">(.*?)<\/script>/.exec(html)?.[1];
  const { data } = JSON.parse(source ?? '{"data":null}') as PageState;
  return { status: answer.status, to: answer.headers.get('location') ?? '', html, data };
}
const aPerson = (): [string, string][] => [
  ['submissionId', randomUUID()],
  ['name', 'Ана'],
  ['email', `${randomUUID()}@mail.test`],
  ['mode', 'on_site'],
  ['language', 'bg'],
  ['consent', 'true'],
];

it('takes answers from a form without scripts, in several and with a line of one’s own', async () => {
  const event = await anEvent(test.database);
  await write(event.id, 1, FIELDS);
  const path = `/bg/events/${event.slug}/register`;
  const answers: [string, string][] = [
    ['formVersion', '1'],
    ['answer.days', 'mon'],
    ['answer.diet', 'vegan'],
    ['answer.diet.other', 'без ядки'],
    ['answer.more', 'ред\r\nред'],
  ];
  const empty = await post(path, [...aPerson().filter(([name]) => name !== 'name'), ...answers]);
  const page = empty.data as PageOf<'register'>;
  expect(empty.status).toBe(422);
  expect(page.echo?.faults.map(({ path: at, code }) => [at, code])).toEqual([
    ['name', 'required'],
    ['answers.town', 'required'],
  ]);
  expect(page.echo?.answers).toEqual({
    days: 'mon',
    diet: ['vegan', 'other:без ядки'],
    more: 'ред\nред',
  });
  expect(empty.html).toContain('name="answer.days" checked="" value="mon"');
  expect(empty.html).toContain('без ядки');

  const good = await post(path, [...aPerson(), ...answers, ['answer.town', 'Русе'], ['answer.days', 'tue']]);
  expect([good.status, good.to]).toEqual([303, expect.stringMatching(/^\/r\/.+done=registered/)]);
  const kept = await test.database.manager.findOneByOrFail(RegistrationEntity, { eventId: event.id });
  expect([kept.formVersion, kept.answers]).toEqual([
    1,
    { town: 'Русе', days: ['mon', 'tue'], diet: ['vegan', 'other:без ядки'], more: 'ред\nред' },
  ]);
});

it('leaves out what is not asked: all fields are there without scripts, and may be filled in', async () => {
  const event = await anEvent(test.database);
  await write(event.id, 1, FIELDS);
  const online = aPerson().map(([name, value]): [string, string] => [
    name,
    name === 'mode' ? 'online' : value,
  ]);
  const { status } = await post(`/bg/events/${event.slug}/register`, [
    ...online,
    ...([
      ['formVersion', '1'],
      ['answer.town', 'Русе'],
      ['answer.diet', 'vegan'],
      ['answer.more', 'тайна'],
    ] as [string, string][]),
  ]);
  expect(status).toBe(303);
  const kept = await test.database.manager.findOneByOrFail(RegistrationEntity, { eventId: event.id });
  expect(kept.answers).toEqual({ town: 'Русе' });
});

it('shows the new form with what was typed where it was changed meanwhile, and the answers can be mended later', async () => {
  const event = await anEvent(test.database);
  await write(event.id, 1, FIELDS);
  await write(event.id, 2, [aField({ isRequired: true }), aField({ id: 'bus', isRequired: true })]);
  const path = `/bg/events/${event.slug}/register`;
  const person = aPerson();
  const typed: [string, string][] = [
    ['answer.town', 'Русе'],
    ['answer.days', 'mon'],
  ];
  const late = await post(path, [...person, ['formVersion', '1'], ...typed]);
  const page = late.data as PageOf<'register'>;
  expect([late.status, page.echo?.code, page.form.version]).toEqual([409, 'form_changed', 2]);
  expect(late.html).toContain('value="Русе"');
  expect(late.html).toMatch(/name="formVersion" value="2"/);
  const good = await post(path, [
    ...person,
    ['formVersion', '2'],
    ['answer.town', 'Русе'],
    ['answer.bus', 'да'],
  ]);
  const own = good.to.split('?')[0] ?? '';

  const wrong = await post(`${own}/answers`, [
    ['formVersion', '2'],
    ['organisation', 'Читалище'],
    ['answer.town', ''],
    ['answer.bus', 'не'],
  ]);
  const mine = wrong.data as PageOf<'my-registration'>;
  expect([wrong.status, mine.answersEcho?.faults[0]?.path]).toEqual([422, 'answers.town']);
  expect(mine.registration.answers).toEqual({ town: 'Русе', bus: 'да' });
  expect(wrong.html).toContain('value="Читалище"');
  const mended = await post(`${own}/answers`, [
    ['formVersion', '2'],
    ['organisation', 'Читалище'],
    ['answer.town', 'Варна'],
    ['answer.bus', 'не'],
  ]);
  expect([mended.status, mended.to]).toEqual([303, `${own}?done=answers_changed`]);
  const kept = await test.database.manager.findOneByOrFail(RegistrationEntity, { eventId: event.id });
  expect([kept.organisation, kept.answers]).toEqual(['Читалище', { town: 'Варна', bus: 'не' }]);
});

it('takes a file in a form of parts, keeps it where something else was wrong, and says what is wrong with one', async () => {
  const event = await anEvent(test.database);
  const cv = aField({ id: 'cv', kind: 'file', isRequired: true });
  await write(event.id, 1, [aField({ isRequired: true }), cv]);
  const person = aPerson();
  const send = async (fields: [string, string][], file: Blob | null) => {
    const form = new FormData();
    for (const [name, value] of [...person, ['formVersion', '1'] as const, ...fields])
      form.append(name, value);
    form.append('answer.cv', file ?? new Blob([]), file ? 'Опит.pdf' : '');
    const answer = await fetch(`${test.url}/bg/events/${event.slug}/register`, {
      ...{ method: 'POST', redirect: 'manual', body: form },
      headers: { accept: 'text/html', origin: test.url },
    });
    const html = await answer.text();
    const source = /<script type="application\/json" id="odeum-state">(.*?)<\/script>/.exec(html)?.[1];
    const { data } = JSON.parse(source ?? '{"data":null}') as PageState;
    return { status: answer.status, html, echo: (data as PageOf<'register'> | null)?.echo };
  };
  const none = await send([['answer.town', 'Русе']], null);
  expect(none.echo?.faults).toMatchObject([{ path: 'answers.cv', code: 'required' }]);
  expect(none.html).toContain('encType="multipart/form-data"');
  const wrong = await send([['answer.town', 'Русе']], new Blob(['<html></html>']));
  expect(wrong.echo?.faults).toEqual([{ path: 'answers.cv', code: 'file_type_refused' }]);
  const large = await send([['answer.town', 'Русе']], new Blob(['%PDF-1.7', new Uint8Array(6_000_000)]));
  expect(large.echo?.faults).toEqual([{ path: 'answers.cv', code: 'file_too_large' }]);
  expect(large.html).toContain('value="Русе"');
  const noTown = await send([], new Blob(['%PDF-1.7\nx']));
  expect(noTown.echo?.faults).toMatchObject([{ path: 'answers.town', code: 'required' }]);
  const kept = String(noTown.echo?.answers.cv);
  expect(noTown.html).toContain(`checked="" value="${kept}"`);
  const good = await send(
    [
      ['answer.town', 'Русе'],
      ['answer.cv', kept],
    ],
    null,
  );
  expect(good.status).toBe(303);
  const { answers } = await test.database.manager.findOneByOrFail(RegistrationEntity, { eventId: event.id });
  expect(answers).toEqual({ town: 'Русе', cv: kept });
});

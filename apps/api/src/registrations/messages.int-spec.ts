import { randomUUID } from 'node:crypto';
import type { MailView } from '@odeum/contract/mail';
import type {
  MessageList,
  MessagePreview,
  MessageView,
  RegistrationDetail,
  RegistrationList,
} from '@odeum/contract/registrations';
import { aMember, anEvent } from '../../test/builders';
import { callerOf } from '../../test/call-api';
import { createTestApp, type TestApp } from '../../test/create-test-app';
import { OutboxMailEntity } from '../mail/outbox.entity';

let test: TestApp;
beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());

const nobody = <Body>(method: string, path: string, body?: unknown) =>
  callerOf(test, null)<Body>(method, path, body);

async function anAudience(people: { name: string; language: string; mode?: string }[]) {
  const event = await anEvent(test.database, { onSite: 50, online: 50, languages: ['bg', 'en', 'pl'] });
  const pages: string[] = [];
  for (const { mode = 'on_site', ...person } of people) {
    const { body } = await nobody<{ personalPath: string }>('POST', `/events/${event.id}/registrations`, {
      ...{ submissionId: randomUUID(), email: `${randomUUID()}@mail.test`, organisation: '' },
      ...{ consent: true, mode, ...person },
    });
    pages.push(body.personalPath);
  }
  const call = callerOf(test, await aMember(test, event.organisationId, 'registrar'));
  const { body } = await call<RegistrationList>('GET', `/events/${event.id}/registrations`);
  const ids = body.registrations.map(({ id }) => id);
  const message = (given: object = {}) => ({
    id: randomUUID(),
    subject: { bg: 'Нова зала: {event}', en: 'New hall: {event}' },
    text: { bg: 'Здравейте, {name}!\n\n{link}', en: 'Hello {name},\n\n{link}' },
    to: { ids },
    ...given,
  });
  const path = `/events/${event.id}/registration-messages`;
  return { event, call, ids, pages, message, path };
}

const mailsOf = (id: string) =>
  test.database.manager.find(OutboxMailEntity, {
    where: { kind: 'registration_message', thread: `registration:${id}` },
  });

it('shows how many, in which languages, and the first of them; writes nothing before it is sent', async () => {
  const { call, ids, pages, message, path } = await anAudience([
    { name: 'Ана Илиева', language: 'bg' },
    { name: 'Ben', language: 'en' },
    { name: 'Zofia', language: 'pl' },
  ]);
  const input = message();
  const { body: preview } = await call<MessagePreview>('POST', `${path}/preview`, input);
  expect(preview).toMatchObject({ people: 3, languages: { bg: 2, en: 1 } });
  expect(preview.example).toMatchObject({
    ...{ name: 'Ана Илиева', language: 'bg', subject: 'Нова зала: Конференция' },
    text: `Здравейте, Ана Илиева!\n\nhttp://odeum.test${pages[0]}`,
  });
  expect(await mailsOf(ids[0] ?? '')).toEqual([]);

  expect((await call<MessageView>('POST', path, input)).body).toMatchObject({ id: input.id, people: 3 });
  // The same form once more, and twice at once: one message.
  await Promise.all([1, 2].map(() => call('POST', path, input)));
  for (const id of ids) expect(await mailsOf(id)).toHaveLength(1);
  const [mail] = await mailsOf(ids[1] ?? '');
  expect(mail?.payload).toEqual({ registrationId: ids[1], generation: 1, messageId: input.id });
  const { body: written } = await call<MailView>('GET', `/outbox/${mail?.id}`);
  expect(written.subject).toBe('New hall: Conference');
  expect(written.text).toContain(`Hello Ben,\n\nhttp://odeum.test${pages[1]}`);
  const texts = await test.database.query(
    "select m::text as row from outbox_mail m where kind = 'registration_message'",
  );
  expect(JSON.stringify(texts)).not.toMatch(/Hello|Здравейте/);
  expect((await call<MessageList>('GET', path)).body.messages).toMatchObject([
    { id: input.id, people: 3, byName: 'Member', subject: input.subject },
  ]);
});

it('stands in the history of each who got it', async () => {
  const { event, call, ids, message, path } = await anAudience([
    { name: 'Ана', language: 'bg' },
    { name: 'Ben', language: 'en' },
  ]);
  await call('POST', path, message({ to: { ids: [ids[0]] } }));
  const detail = async (id = '') =>
    (await call<RegistrationDetail>('GET', `/events/${event.id}/registrations/${id}`)).body;
  const history = [{ deed: 'message', by: 'organiser', byName: 'Member', state: 'confirmed' }];
  expect(await detail(ids[0])).toMatchObject({
    history,
    mails: [{ kind: 'registration_confirmed' }, { kind: 'registration_message' }],
  });
  expect((await detail(ids[1])).history).toEqual([]);
});

it('goes to all whom a filter finds, and to nobody of another event or who is gone', async () => {
  const { call, ids, pages, message, path } = await anAudience([
    { name: 'Ана', language: 'bg', mode: 'online' },
    { name: 'Бояна', language: 'bg' },
    { name: 'Веса', language: 'bg', mode: 'online' },
  ]);
  const other = await anAudience([{ name: 'Чужда', language: 'bg' }]);
  await nobody('POST', `/my-registrations/${pages[2]?.slice(3)}/erase`).catch(() => undefined);
  const online = message({ to: { filter: { mode: 'online' } } });
  expect((await call('POST', path, online)).body).toMatchObject({ people: 1 });
  expect((await mailsOf(ids[0] ?? '')).length).toBe(1);
  const foreign = message({ to: { ids: [...other.ids, ids[2]] } });
  expect((await call('POST', `${path}/preview`, foreign)).body).toMatchObject({ people: 0, example: null });
  expect((await call('POST', path, foreign)).body).toMatchObject({ code: 'nobody_to_write_to' });
  expect((await other.call('POST', other.path, { ...online, to: { ids: other.ids } })).body).toMatchObject({
    code: 'not_found',
  });
});

it('says nothing to whoever handed the place on before it left', async () => {
  const { call, ids, pages, message, path } = await anAudience([{ name: 'Ана', language: 'bg' }]);
  await call('POST', path, message());
  const [mail] = await mailsOf(ids[0] ?? '');
  await nobody('POST', `/my-registrations/${pages[0]?.slice(3)}/substitute`, {
    name: 'Бояна',
    email: `${randomUUID()}@mail.test`,
  }).catch(() => undefined);
  expect((await call('GET', `/outbox/${mail?.id}`)).status).toBe(404);
});

it('refuses half a message, and one with a placeholder that is none', async () => {
  const { call, message, path } = await anAudience([{ name: 'Ана', language: 'bg' }]);
  const faultsOf = async (given: object) => {
    const { body } = await call<{ faults: { path: string; code: string }[] }>(
      'POST',
      `${path}/preview`,
      message(given),
    );
    return body.faults.map((fault) => `${fault.path} ${fault.code}`);
  };
  expect(await faultsOf({ subject: { bg: ' ' }, text: {} })).toEqual([
    'subject.bg required',
    'text.bg required',
  ]);
  expect(await faultsOf({ text: { bg: 'Здравейте, {име}!', en: 'x' } })).toEqual([
    'text.bg unknown_placeholder',
  ]);
  expect(await faultsOf({ to: { ids: [] } })).not.toEqual([]);
});

it('is the business of those who decide about this event', async () => {
  const { event, message, path } = await anAudience([{ name: 'Ана', language: 'bg' }]);
  const editor = callerOf(test, await aMember(test, event.organisationId, 'editor'));
  const stranger = callerOf(test, await aMember(test, (await anEvent(test.database)).organisationId));
  for (const to of [path, `${path}/preview`]) {
    expect((await editor('POST', to, message())).status).toBe(403);
    expect((await stranger('POST', to, message())).status).toBe(404);
  }
  expect((await editor('GET', path)).status).toBe(403);
});

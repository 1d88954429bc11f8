import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { findFreePort } from '../src/database/embedded-server';
import { OutboxMailEntity } from '../src/mail/outbox.entity';
import { AdmissionEntity } from '../src/events/event.entity';
import { RegistrationEntity } from '../src/registrations/registration.entity';
import { anEvent } from './builders';
import { createTestApp, type TestApp } from './create-test-app';

const PEOPLE = 400;
/** Sent at a time: those who come together are committed together, so all at once would be one commit. */
const AT_ONCE = 16;
/** The built service, as an operator runs it: `npm test` builds it first. */
const SERVICE = 'dist/api/main.js';

let test: TestApp;
let child: ChildProcess | null = null;
beforeAll(async () => {
  test = await createTestApp();
});
afterEach(() => child?.kill('SIGKILL'));
afterAll(() => test.close());

async function startService(port: number): Promise<ChildProcess> {
  const started = spawn('node', [SERVICE], {
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      PORT: String(port),
      DATABASE_URL: test.databaseUrl,
      DATA_DIR: test.config.dataDir,
      DEMO: 'off',
      RATE_LIMITS: 'off',
    },
    stdio: 'ignore',
  });
  for (let i = 0; i < 200; i += 1) {
    const isReady = await fetch(`http://127.0.0.1:${port}/health/ready`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (isReady) return started;
    await new Promise((done) => setTimeout(done, 100));
  }
  started.kill('SIGKILL');
  throw new Error('The service did not start');
}

it('keeps each registration that it answered, when it is killed in the middle of a rush', async () => {
  expect(existsSync(SERVICE)).toBe(true);
  const event = await anEvent(test.database, { onSite: 1000 });
  const port = await findFreePort();
  child = await startService(port);
  const register = async (form: object) => {
    const answer = await fetch(`http://127.0.0.1:${port}/api/v1/events/${event.id}/registrations`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(form),
    });
    return answer.status;
  };
  const forms = Array.from({ length: PEOPLE }, (_, i) => ({
    submissionId: randomUUID(),
    name: `Person ${i}`,
    email: `${randomUUID()}@mail.test`,
    mode: 'on_site',
    language: 'bg',
    consent: true,
  }));
  const answered = new Set<string>();
  const coming = forms.values();
  const send = async () => {
    for (const form of coming) {
      const status = await register(form).catch(() => 0);
      if (status !== 201) return;
      answered.add(form.email);
      if (answered.size === PEOPLE / 4) child?.kill('SIGKILL');
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, send));
  expect(answered.size).toBeGreaterThanOrEqual(PEOPLE / 4);
  expect(answered.size).toBeLessThan(PEOPLE);

  child = await startService(port);
  // People whose request was cut off send it again: the same form, the same registration.
  expect(await Promise.all(forms.map(register))).toEqual(forms.map(() => 201));
  const { manager } = test.database;
  const kept = await manager.findBy(RegistrationEntity, { eventId: event.id });
  expect(kept.map((row) => row.email).toSorted()).toEqual(forms.map((form) => form.email).toSorted());
  const mails = await manager.findBy(OutboxMailEntity, { kind: 'registration_confirmed' });
  expect(mails.map((mail) => mail.to).toSorted()).toEqual(forms.map((form) => form.email).toSorted());
  const seats = await manager.findOneByOrFail(AdmissionEntity, { eventId: event.id, mode: 'on_site' });
  expect(seats.taken).toBe(PEOPLE);
}, 60_000);

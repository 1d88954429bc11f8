import { createHash, randomBytes } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import { runnerImport } from 'vite';

const SQL = new URL('../../apps/api/src/registrations/registration.sql.ts', import.meta.url).pathname;

function rowsOf(person) {
  const id = uuidv7();
  const secret = randomBytes(24).toString('base64url');
  const registration = {
    id,
    email: person.email,
    name: person.name,
    organisation: person.organisation,
    language: person.language,
    mode: person.mode,
    state: 'confirmed',
    generation: 1,
    submission_id: person.submissionId,
    secret_hash: createHash('sha256').update(secret).digest('hex'),
    consent_version: '2026-11',
    consent_at: new Date(),
    mail_count: 1,
    registered_at: new Date(),
    seats: 1,
    form_version: 0,
    answers: {},
  };
  const ticket = { registrationId: id, position: 0, holderName: person.name, generation: 1 };
  const invitation = { id: uuidv7(), registrationId: id, uid: `${id}@bench`, sequence: 0 };
  const mail = {
    kind: 'registration_confirmed',
    to: person.email,
    language: person.language,
    payload: {
      registrationId: id,
      generation: 1,
      mode: person.mode,
      invitationId: invitation.id,
      sequence: 0,
    },
    dedup_key: `registration_confirmed:${id}:1`,
    thread: `registration:${id}`,
  };
  return [[registration], [ticket], [invitation], [mail]].map((list) => JSON.stringify(list));
}

/**
 * People registered a second by the same statements without HTTP, one transaction a person over so many connections: row,
 * ticket, calendar entry and mail, and last the guarded seat, so that the row that all wait for is held as shortly as
 * can be. Every one of them is seated: nobody is looked up, nobody waits.
 */
export async function rowPerCommit(pool, { id, organisationId }, people, connections) {
  const { module: sql } = await runnerImport(SQL, { configFile: false, logLevel: 'error' });
  let next = 0;
  const work = async () => {
    const client = await pool.connect();
    try {
      while (next < people.length) {
        const person = people[next++];
        const [registrations, tickets, invitations, mails] = rowsOf(person);
        await client.query('begin');
        await client.query({
          ...sql.INSERT_NEW,
          values: [id, registrations, tickets, invitations, mails, organisationId],
        });
        const { rowCount } = await client.query({ ...sql.MOVE_SEATS, values: [id, person.mode, 1, 0, 0] });
        if (rowCount !== 1) throw new Error('No seat was left.');
        await client.query('commit');
      }
    } finally {
      client.release();
    }
  };
  const startedAt = performance.now();
  await Promise.all(Array.from({ length: connections }, work));
  return (people.length * 1000) / (performance.now() - startedAt);
}

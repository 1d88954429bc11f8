import { existsSync, readFileSync } from 'node:fs';

const FILE = 'schedules/fosdem-2024.pentabarf.xml';

/** The published schedule of FOSDEM 2024; null, said on standard error, where the folder of fixtures is not there. */
export function readFosdem() {
  const folder = process.env.ODEUM_FIXTURES
    ? new URL(`file://${process.env.ODEUM_FIXTURES}/`)
    : new URL('../../../shared/fixtures/', import.meta.url);
  const file = new URL(FILE, folder);
  if (existsSync(file)) return readFileSync(file);
  console.error(`fixture missing: ${FILE}`);
  return null;
}

let made = 0;

/** An event of that weekend with an empty programme, as an organiser makes one. */
export function createEvent({ call, organisationId }) {
  made += 1;
  return call('POST', '/events', {
    organisationId,
    slug: `fosdem-2024-${made}`,
    format: 'conference',
    attendanceMode: 'mixed',
    title: { en: 'FOSDEM 2024' },
    summary: { en: 'Two days for those who write free software.' },
    description: {},
    zone: 'Europe/Brussels',
    startsAt: '2024-02-03T08:00:00.000Z',
    endsAt: '2024-02-04T18:00:00.000Z',
    languages: ['en'],
    cover: 'ink',
    partnerZones: [],
    registrationOpensAt: null,
    registrationClosesAt: null,
    capacity: { on_site: null, online: null },
    venue: null,
    projectId: null,
    seriesId: null,
  });
}

/** Looks at what the file would bring and takes it over: two uploads, as the studio sends them. */
export async function takeOver({ upload }, { id }, bytes) {
  const path = `/events/${id}/programme/import`;
  const { digest, isPossible } = await upload(`${path}/preview`, bytes);
  if (!isPossible) throw new Error('The file cannot be taken over.');
  return upload(path, bytes, { digest });
}

/** Releases the programme as it is and publishes the event; where its page is, in the first of its languages. */
export async function publish({ call }, { id, slug, version }) {
  const programme = await call('GET', `/events/${id}/programme`);
  await call('POST', `/events/${id}/programme/releases`, {
    version: programme.version,
    acceptMissingTranslations: true,
  });
  await call('POST', `/events/${id}/state`, { deed: 'publish', version, acceptMissingTranslations: true });
  return { path: `/en/events/${slug}/programme`, lang: 'en' };
}

// npm run screens: each screen at 1280 and 390 px wide, into docs/screens/. Names after it: only those.
import { execFileSync, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bringBrowser } from './browser.mjs';
import { build, prepare, ROOT } from './toolchain.mjs';

const env = prepare();
const { chromium } = await import('@playwright/test');
build(env);
const executablePath = bringBrowser();
const data = mkdtempSync(join(tmpdir(), 'odeum-screens-'));
chmodSync(data, 0o755);
const url = 'http://localhost:4874';
const settings = {
  ...env,
  PORT: '4874',
  DATA_DIR: data,
  PUBLIC_URL: url,
  RATE_LIMITS: 'off',
  NODE_NO_WARNINGS: '1',
};
const service = spawn('node', ['dist/api/main.js'], { cwd: ROOT, env: settings, stdio: 'ignore' });
const ended = new Promise((done) => service.once('exit', done));
const isReady = () =>
  fetch(`${url}/health/ready`).then(
    (answer) => answer.ok,
    () => false,
  );
for (const deadline = Date.now() + 60_000; !(await isReady()) && Date.now() < deadline;)
  await new Promise((done) => setTimeout(done, 200));

const out = join(ROOT, 'docs/screens');
mkdirSync(out, { recursive: true });
const command = (...words) =>
  execFileSync('node', ['dist/api/cli.js', ...words], { cwd: ROOT, env: settings, encoding: 'utf8' })
    .trim()
    .split('\n')
    .at(-1);
/** A conference in three rooms, from the example table: released, changed, released again, and changed once more. */
async function planConference(api, likeId) {
  const { id } = await api('POST', `/events/${likeId}/duplicate`, {
    data: {
      slug: 'youth-conference',
      title: { bg: 'Младежка конференция „Първата работа“', en: 'Youth conference “The first job”' },
      startsAt: '2027-05-14T06:30:00.000Z',
      withRegistrationSettings: false,
    },
  });
  const file = {
    name: 'programme.csv',
    mimeType: 'text/csv',
    buffer: readFileSync(join(ROOT, 'docs/example-programme.csv')),
  };
  const importing = `/events/${id}/programme/import`;
  const { digest } = await api('POST', `${importing}/preview`, { multipart: { file } });
  await api('POST', importing, { multipart: { digest, file } });
  const read = () => api('GET', `/events/${id}/programme`);
  const release = async () =>
    api('POST', `/events/${id}/programme/releases`, {
      data: { version: (await read()).version, acceptMissingTranslations: true },
    });
  const move = async (title, startsAt) => {
    const session = (await read()).sessions.find(({ title: one }) => one.bg === title);
    const { id: sessionId, version, roomId, minutes } = session;
    const edit = { edit: 'place_session', id: sessionId, version, place: { roomId, startsAt, minutes } };
    await api('POST', `/events/${id}/programme/edits`, { data: { edits: [edit] } });
  };
  await release();
  await move('Бюджет с участие', '2027-05-14T09:25:00.000Z');
  await release();
  await move('Учене на смени', '2027-05-14T08:40:00.000Z');
  const { version } = await api('GET', `/events/${id}`);
  await api('POST', `/events/${id}/state`, {
    data: { deed: 'publish', version, acceptMissingTranslations: true },
  });
  return id;
}
/** People come to the hall: a door, a kiosk, tickets, and some of them are in. */
async function openHall(api, id) {
  const names = ['Мария Иванова', 'Łukasz Żółw', 'Георги Щерев', 'Ana Nowak', 'Ъглена Петрова'];
  const personalPaths = [];
  for (const [i, name] of names.entries()) {
    const { personalPath } = await api('POST', `/events/${id}/registrations`, {
      data: {
        submissionId: randomUUID(),
        name,
        email: `guest-${i}@mail.example`,
        organisation: i % 2 ? 'Fundacja Most' : 'Читалище „Искра“',
        mode: 'on_site',
        language: 'bg',
        consent: true,
      },
    });
    personalPaths.push(personalPath);
  }
  await api('POST', `/events/${id}/doors`, { data: { label: 'Главен вход', kind: 'door' } });
  const { doors } = await api('POST', `/events/${id}/doors`, { data: { label: 'Фоайе', kind: 'kiosk' } });
  const [door, kiosk] = doors.map(({ path }) => path);
  const { tickets } = await api('GET', `/doors/${door.split('/').pop()}/list`);
  const deeds = tickets
    .filter(({ name, mode }) => mode === 'on_site' && names.includes(name))
    .slice(0, 3)
    .map((ticket) => ({
      kind: 'check_in',
      id: randomUUID(),
      ticketId: ticket.id,
      code: null,
      source: 'search',
      isOffline: false,
      at: new Date().toISOString(),
    }));
  await api('POST', `/doors/${door.split('/').pop()}/deeds`, { data: { deeds } });
  return { door, kiosk, mine: personalPaths[0] };
}

const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
try {
  const context = await browser.newContext({ locale: 'bg-BG', timezoneId: 'Europe/Sofia' });
  const page = await context.newPage();
  await page.goto(command('sign-in-link', 'organiser@odeum.example'));
  await page.locator('main button').first().click();
  await page.waitForURL('**/studio/events');
  const { events } = await (await page.request.get(`${url}/api/v1/events`)).json();
  const idOf = (slug) => events.find((event) => event.slug === slug).id;
  const day = idOf('information-day');
  const { stagePath } = await (await page.request.get(`${url}/api/v1/events/${day}/live-room`)).json();
  const { links } = await (await page.request.get(`${url}/api/v1/events/${day}/partner-links`)).json();
  const api = async (method, path, body) => {
    const answer = await page.request.fetch(`${url}/api/v1${path}`, { method, ...body });
    if (!answer.ok()) throw new Error(`${method} ${path}: ${answer.status()} ${await answer.text()}`);
    return answer.json();
  };
  const plannedId = await planConference(api, idOf('open-doors'));
  const plan = `/studio/events/${plannedId}/programme`;
  const large = '/bg/events/youth-conference';
  const { sessions } = await api('GET', `/events/${plannedId}/programme`);
  const past = `/studio/events/${idOf('closing-conference')}`;
  const hall = await openHall(api, day);
  const screens = {
    home: '/bg',
    found: '/bg?q=изложба&when=past',
    series: '/en/series/information-events',
    event: '/bg/events/round-table',
    'event-over': '/en/events/closing-conference',
    programme: `${large}/programme`,
    session: `${large}/programme/sessions/${sessions[0].id}`,
    releases: `${large}/programme/releases`,
    release: `${large}/programme/releases/2`,
    embed: '/bg/events/closing-conference/programme/embed',
    register: '/bg/events/round-table/register',
    live: '/bg/events/information-day/live',
    record: '/bg/events/closing-conference/record',
    join: links[0].joinPath,
    mine: hall.mine,
    door: hall.door,
    kiosk: hall.kiosk,
    certificate: '/bg/certificates?code=ABCD-EFGH-JKMN',
    error: '/pl/events/nothing',
    privacy: '/bg/privacy',
    stage: stagePath,
    'studio-events': '/studio/events',
    'studio-new': '/studio/events/new',
    'studio-event': past,
    'studio-edit': `${past}/edit`,
    'studio-duplicate': `${past}/duplicate`,
    'studio-series': '/studio/series',
    'studio-board': `${plan}`,
    'studio-list': `${plan}/list`,
    'studio-rooms': `${plan}/rooms`,
    'studio-speakers': `${plan}/speakers`,
    'studio-releases': `${plan}/releases`,
    'studio-import': `${plan}/import`,
    'studio-languages': `${plan}/languages`,
    'studio-day': `/studio/events/${day}/day`,
    'studio-registrations': `${past}/registrations`,
    'studio-admission': `${past}/registrations/admission`,
    'studio-form': `/studio/events/${day}/registrations/form`,
    'studio-invitations': `/studio/events/${day}/registrations/invitations`,
    'studio-statistics': `/studio/events/${day}/registrations/statistics`,
    'studio-attendance': `/studio/events/${day}/attendance`,
    'studio-streams': `/studio/events/${day}/streams`,
    'studio-questions': `/studio/events/${day}/questions`,
    'studio-record': `${past}/record`,
    'studio-comments': `${past}/comments`,
    'studio-outbox': '/studio/outbox',
  };
  const only = process.argv.slice(2);
  for (const [name, path] of Object.entries(screens)) {
    if (only.length > 0 && !only.includes(name)) continue;
    for (const width of [1280, 390]) {
      await page.setViewportSize(
        name === 'stage' && width === 1280 ? { width: 1920, height: 1080 } : { width, height: 900 },
      );
      await page.goto(`${url}${path}`);
      await page.waitForTimeout(900);
      await page.screenshot({ path: join(out, `${name}-${width}.png`), fullPage: name !== 'stage' });
    }
    console.log(`  ${name}`);
  }
  const papers = `${url}/api/v1/events/${day}/documents`;
  for (const [name, path] of Object.entries({
    'sign-in-sheet': `${papers}/sign-in-sheet.pdf`,
    badges: `${papers}/badges.pdf`,
    ticket: `${url}${hall.mine}/ticket.pdf`,
  })) {
    writeFileSync(join(out, `${name}.pdf`), await (await page.request.get(path)).body());
  }
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${url}/en/events/round-table`);
  await page.screenshot({ path: join(ROOT, 'docs/event.png') });
  await page.goto(`${url}${plan}`);
  await page.waitForTimeout(900);
  await page.screenshot({ path: join(ROOT, 'docs/board.png') });
} finally {
  await browser.close();
  service.kill('SIGTERM');
  await ended;
  rmSync(data, { recursive: true, force: true });
}

import { connectTo, databaseUrlOf } from '../lib/database.mjs';
import { median } from '../lib/median.mjs';
import { signIn } from '../lib/organiser.mjs';
import { startService } from '../lib/service.mjs';
import { createEvent } from './event.mjs';
import { judgeRace } from './judge-race.mjs';
import { makePeople, p99, send, throughput } from './people.mjs';
import { rowPerCommit } from './row-per-commit.mjs';

/** A mayor posts the link: who gets the seats, whether anybody is lost, and how fast it goes. */
export const targets = {
  oversold: { max: 0 },
  lost: { max: 0 },
  outOfOrder: { max: 0 },
  throughputRatioToNoop: { min: 0.45 },
  ratioToRowPerCommit: { min: 1.5 },
};

const PEOPLE = 3000;
const SEATS = 500;
const RUNS = 5;
/** A service that has been at it for a while. */
const WARM_UPS = 4;
const CONNECTIONS_OF_PEER = 16;

const round = (figure, digits = 0) => Number(figure.toFixed(digits));

export async function measure() {
  const service = await startService({ DEMO: 'on' });
  const organiser = await signIn(service);
  const databaseUrl = databaseUrlOf(service);
  const pool = connectTo(databaseUrl, CONNECTIONS_OF_PEER);
  const totals = { oversold: 0, lost: 0, outOfOrder: 0 };
  const race = async (urls, more = {}, onThird) => {
    const event = await createEvent(organiser, SEATS);
    const people = makePeople(PEOPLE);
    const path = `/api/v1/events/${event.id}/registrations`;
    const answers = await send({ urls, path, people, ...more }, onThird);
    const judged = await judgeRace(pool, event.id, people, answers, SEATS);
    for (const name of Object.keys(totals)) totals[name] += judged[name];
    return answers;
  };
  const times = { race: [], noop: [], row: [], p99: [] };
  for (let run = -WARM_UPS; run < RUNS; run += 1) {
    const answers = await race([service.url]);
    const { id } = await createEvent(organiser, SEATS);
    const noop = await send({
      urls: [service.url],
      path: `/api/v1/events/${id}/registrations/check`,
      people: makePeople(PEOPLE),
    });
    if (noop.some(({ status }) => status !== 200)) throw new Error('The route that does nothing refused.');
    const event = await createEvent(organiser, null);
    const row = await rowPerCommit(pool, event, makePeople(PEOPLE), CONNECTIONS_OF_PEER);
    if (run < 0) continue;
    times.race.push(throughput(answers));
    times.p99.push(p99(answers));
    times.noop.push(throughput(noop));
    times.row.push(row);
    console.error(
      `  run ${run + 1}: ${round(times.race.at(-1))} people/s, nothing ${round(times.noop.at(-1))}, a row a commit ${round(row)}`,
    );
  }
  // Two processes on one database; then one of them is killed when a third have their answer, and people try again.
  const second = await startService({ DATABASE_URL: databaseUrl, DATA_DIR: service.env.DATA_DIR });
  await race([service.url, second.url]);
  const killed = await race([service.url, second.url], { retryForMs: 20_000 }, () =>
    process.kill(second.pid, 'SIGKILL'),
  );
  const people = median(times.race);
  return {
    ...totals,
    throughputRatioToNoop: round(people / median(times.noop), 3),
    ratioToRowPerCommit: round(people / median(times.row), 2),
    peoplePerSecond: round(people),
    noopPerSecond: round(median(times.noop)),
    rowPerCommitPerSecond: round(median(times.row)),
    p99Ms: round(median(times.p99)),
    sentAgainAfterKill: killed.filter(({ tries }) => tries > 1).length,
  };
}

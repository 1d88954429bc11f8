import { measureLoad } from './load.mjs';
import { median } from './median.mjs';

const WARM_UP_S = 6;

/**
 * Requests a second of several addresses, by name: each is warmed up, then they take turns, so that whatever else the
 * machine does falls on all of them; medians of the runs.
 */
export async function compareLoad(client, addresses, { runs = 3, ...how } = {}) {
  for (const url of Object.values(addresses)) await measureLoad(client, url, { ...how, seconds: WARM_UP_S });
  const rates = Object.fromEntries(Object.keys(addresses).map((name) => [name, []]));
  for (let run = 0; run < runs; run += 1) {
    for (const [name, url] of Object.entries(addresses)) {
      rates[name].push(await measureLoad(client, url, how));
      console.error(`  run ${run + 1}, ${name}: ${rates[name].at(-1).toFixed(0)} requests a second`);
    }
  }
  return Object.fromEntries(Object.entries(rates).map(([name, figures]) => [name, median(figures)]));
}

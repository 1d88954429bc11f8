import { median } from './median.mjs';

/**
 * How long several things take, by name, in milliseconds: each is done a few times unmeasured first, then they take turns,
 * so that whatever else the machine does falls on all of them; medians of the runs. `prepare` is done before a deed and
 * not measured; the deed gets what it gives.
 */
export async function timeInTurns(deeds, { runs = 5, warmUps = 3 } = {}) {
  const times = Object.fromEntries(Object.keys(deeds).map((name) => [name, []]));
  for (let run = -warmUps; run < runs; run += 1) {
    for (const [name, { prepare, deed }] of Object.entries(deeds)) {
      const given = await prepare?.();
      const startedAt = performance.now();
      await deed(given);
      const took = performance.now() - startedAt;
      if (run < 0) continue;
      times[name].push(took);
      console.error(`  run ${run + 1}, ${name}: ${took.toFixed(1)} ms`);
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, figures]) => [name, median(figures)]));
}

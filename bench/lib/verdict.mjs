/** What a target asks, in words: "at most 180". */
export const wordsOf = (target) =>
  [
    target.max === undefined ? '' : `at most ${target.max}`,
    target.min === undefined ? '' : `at least ${target.min}`,
  ]
    .filter(Boolean)
    .join(', ');

function isMet(figure, { min = -Infinity, max = Infinity }) {
  return Number.isFinite(figure) && figure >= min && figure <= max;
}

/** The targets that are not met; a figure that could not be measured meets none. */
export function missedTargets(figures, targets) {
  return Object.entries(targets)
    .filter(([metric, target]) => !isMet(figures[metric], target))
    .map(([metric]) => metric);
}

/** What is printed of a benchmark: the object of --json. */
export function judge(name, machine, figures, targets) {
  return { name, machine, figures, targets, held: missedTargets(figures, targets).length === 0 };
}

/** The same for people, a line for each figure. */
export function toTable({ name, machine, figures, targets, held }) {
  const metrics = [...new Set([...Object.keys(figures), ...Object.keys(targets)])];
  const width = Math.max(...metrics.map((metric) => metric.length));
  const missed = missedTargets(figures, targets);
  const lines = metrics.map((metric) => {
    const figure = metric in figures ? String(figures[metric]) : 'not measured';
    const target = targets[metric] ? wordsOf(targets[metric]) : '';
    return `  ${metric.padEnd(width)}  ${figure.padEnd(14)}${target.padEnd(16)}${missed.includes(metric) ? 'MISSED' : ''}`.trimEnd();
  });
  return [`${name} (${machine})`, ...lines, held ? '  held' : `  not held: ${missed.join(', ')}`].join('\n');
}

/** The middle of at least three figures; of an even number the mean of the two in the middle. */
export function median(figures) {
  if (figures.length < 3) throw new Error('A median needs three runs or more.');
  const sorted = figures.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

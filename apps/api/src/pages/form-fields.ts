/** The text fields of a form that a browser posted, as it wrote them. Anything else is left out. */
export function readFields(body: unknown): Record<string, string> {
  if (typeof body !== 'object' || body === null) return {};
  return Object.fromEntries(
    Object.entries(body).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

/** Those who come along, as the form names them: `companion.1` and so on; who has no name is nobody. */
export function readCompanions(fields: Record<string, string>): { name: string }[] {
  return Object.keys(fields)
    .filter((name) => /^companion\.\d$/.test(name))
    .toSorted()
    .map((name) => ({ name: fields[name]?.trim() ?? '' }))
    .filter(({ name }) => name !== '');
}

import type { Guest, GuestPreview, GuestProblem } from '@odeum/contract/registrations';

export interface KnownGuest {
  email: string;
  isInvited: boolean;
  isRevoked: boolean;
  isRegistered: boolean;
}
type Table = Omit<GuestPreview, 'digest'>;

function whyKnown(known: KnownGuest | undefined): GuestProblem['code'] | null {
  if (known?.isRegistered) return 'already_registered';
  if (known?.isRevoked) return 'revoked_before';
  return known?.isInvited ? 'already_invited' : null;
}

/** The list without those who are known; `companions` is how many one person may bring along. */
export function planGuests(table: Table, known: readonly KnownGuest[], companions: number): Table {
  const byEmail = new Map(known.map((one) => [one.email.toLowerCase(), one]));
  const guests: Guest[] = [];
  const problems: GuestProblem[] = [];
  for (const guest of table.guests) {
    const { line, email, uses } = guest;
    const code = whyKnown(byEmail.get(email));
    if (code) {
      problems.push({ code, line, params: { email }, isLeftOut: true });
      continue;
    }
    guests.push(guest);
    if (uses <= 1 + companions) continue;
    problems.push({ code: 'companions_beyond', line, params: { limit: companions }, isLeftOut: false });
  }
  // Of a line that is not taken, only why is worth knowing.
  const isOut = new Set(problems.flatMap(({ line, isLeftOut }) => (isLeftOut ? [line] : [])));
  const read = table.problems.filter(({ line, isLeftOut }) => isLeftOut || !isOut.has(line));
  const inOrder = [...read, ...problems].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  return { ...table, guests, problems: inOrder };
}

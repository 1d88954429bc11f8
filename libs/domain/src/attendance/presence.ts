const MINUTE = 60_000;

export interface Piece {
  from: Date;
  to: Date;
}

/**
 * Pieces of time that lie in a window, joined where they overlap or leave less than `gapMs` between them: a reload or a
 * second tab is one presence. In order; what lies outside the window does not count.
 */
export function joinPieces(pieces: readonly Piece[], window: Piece, gapMs = MINUTE): Piece[] {
  const inside = pieces
    .map(({ from, to }) => ({
      from: new Date(Math.max(from.getTime(), window.from.getTime())),
      to: new Date(Math.min(to.getTime(), window.to.getTime())),
    }))
    .filter(({ from, to }) => to > from)
    .toSorted((a, b) => a.from.getTime() - b.from.getTime());
  const joined: Piece[] = [];
  for (const piece of inside) {
    const last = joined.at(-1);
    if (last && piece.from.getTime() - last.to.getTime() <= gapMs) {
      if (piece.to > last.to) last.to = piece.to;
    } else joined.push({ ...piece });
  }
  return joined;
}

/** Whole minutes of joined pieces; what was begun of a minute does not count. */
export function minutesOf(pieces: readonly Piece[]): number {
  return Math.floor(pieces.reduce((sum, { from, to }) => sum + to.getTime() - from.getTime(), 0) / MINUTE);
}

/** Whether somebody has taken part: was in the hall on any day, or online for as long as the organiser asks for. */
export function hasTakenPart(
  { days, onlineMinutes }: { days: readonly string[]; onlineMinutes: number },
  neededMinutes: number,
): boolean {
  return days.length > 0 || onlineMinutes >= neededMinutes;
}

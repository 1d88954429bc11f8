export interface SeatMark {
  x: number;
  y: number;
  /** Degrees; the seat looks towards the stage. */
  turn: number;
  width: number;
  depth: number;
}

export const PLAN = { width: 480, height: 262, floor: 62 } as const;
/** Above this many seats one mark stands for ten. */
const SINGLE_MARKS = 300;
const OUTER = 230;
const INNER = 88;
const HALF_FAN = 86;
const AISLE = 14;

/** How many marks are drawn, and how many of them are lit. A last free seat stays visible, and so does a first taken one. */
export function countMarks(capacity: number, free: number): { marks: number; lit: number; perMark: number } {
  if (capacity <= SINGLE_MARKS) return { marks: capacity, lit: free, perMark: 1 };
  const marks = Math.ceil(capacity / 10);
  const lit = Math.round(free / 10);
  const atLeast = free > 0 ? 1 : 0;
  const atMost = free < capacity ? marks - 1 : marks;
  return { marks, lit: Math.min(Math.max(lit, atLeast), atMost), perMark: 10 };
}

function shareOut(total: number, weights: number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  const exact = weights.map((weight) => (total * weight) / sum);
  const shares = exact.map(Math.floor);
  const order = exact
    .map((value, i) => ({ i, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest);
  let left = total - shares.reduce((a, b) => a + b, 0);
  for (const { i } of order) {
    if (left === 0) break;
    shares[i] = (shares[i] ?? 0) + 1;
    left -= 1;
  }
  return shares;
}

/** Seats in rows around the orchestra, in three wedges with two aisles between, as in a small odeon. */
export function laySeats(count: number): SeatMark[] {
  if (count <= 0) return [];
  const rows = Math.max(1, Math.min(10, Math.round(Math.sqrt(count / 3.2))));
  const step = rows === 1 ? 0 : Math.min(26, (OUTER - INNER) / (rows - 1));
  const radii = Array.from({ length: rows }, (_, row) => OUTER - 10 - step * (rows - 1 - row));
  const depth = Math.min(12, rows === 1 ? 12 : step * 0.5);
  return shareOut(count, radii).flatMap((seats, row) => layRow(seats, radii[row] ?? OUTER, depth));
}

function layRow(seats: number, radius: number, depth: number): SeatMark[] {
  const aisle = (AISLE / radius) * (180 / Math.PI);
  const wedge = (2 * HALF_FAN - 2 * aisle) / 3;
  const starts = [-HALF_FAN, -HALF_FAN + wedge + aisle, -HALF_FAN + 2 * (wedge + aisle)];
  const middle = Math.round(seats / 3);
  const side = Math.floor((seats - middle) / 2);
  const shares = [side, seats - 2 * side, side];
  return shares.flatMap((share, i) => {
    const pitch = share === 0 ? 0 : wedge / share;
    const width = Math.min(21, ((radius * pitch * Math.PI) / 180) * 0.74);
    return Array.from({ length: share }, (_, seat) => {
      const turn = (starts[i] ?? 0) + pitch * (seat + 0.5);
      const angle = (turn * Math.PI) / 180;
      return {
        x: PLAN.width / 2 + radius * Math.sin(angle),
        y: PLAN.height - 10 - radius * Math.cos(angle),
        turn,
        width,
        depth,
      };
    });
  });
}

/** Spreads the lit marks over the hall, the same way each time for the same hall. */
export function pickLit(marks: number, lit: number): Set<number> {
  const order = Array.from({ length: marks }, (_, i) => ({ i, key: Math.imul(i + 1, 2654435761) >>> 0 }));
  order.sort((a, b) => a.key - b.key);
  return new Set(order.slice(0, lit).map((entry) => entry.i));
}

/** One seat as a path: a small oblong turned towards the stage. */
export function drawSeat({ x, y, turn, width, depth }: SeatMark): string {
  const angle = (turn * Math.PI) / 180;
  const corner = (dx: number, dy: number) =>
    `${(x + dx * Math.cos(angle) - dy * Math.sin(angle)).toFixed(1)} ${(y + dx * Math.sin(angle) + dy * Math.cos(angle)).toFixed(1)}`;
  const [w, d] = [width / 2, depth / 2];
  return `M${corner(-w, -d)}L${corner(w, -d)}L${corner(w, d)}L${corner(-w, d)}Z`;
}

const STAR_RADIUS = 30;
const RING_RADIUS = 180;
const INNER = Math.sin(Math.PI / 10) / Math.sin((7 * Math.PI) / 10);

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** A five-pointed star with one point upright. */
function drawStar(x: number, y: number): string {
  const corners = Array.from({ length: 10 }, (_, i) => {
    const radius = i % 2 === 0 ? STAR_RADIUS : STAR_RADIUS * INNER;
    const angle = (i * Math.PI) / 5 - Math.PI / 2;
    return `${round(x + radius * Math.cos(angle))} ${round(y + radius * Math.sin(angle))}`;
  });
  return `M${corners.join('L')}Z`;
}

const STARS = Array.from({ length: 12 }, (_, hour) => {
  const angle = (hour * Math.PI) / 6;
  return drawStar(405 + RING_RADIUS * Math.sin(angle), 270 - RING_RADIUS * Math.cos(angle));
}).join('');

/**
 * The emblem by its official construction: 3:2, twelve upright stars at the hours of a clock on a circle a third of the
 * height in radius, each star drawn in a circle of an eighteenth. Never tinted. Without a label it is an ornament: what it
 * stands for is said beside it.
 */
export function EuEmblem({ className, label }: { className?: string; label?: string }) {
  const said = label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true };
  return (
    <svg className={className} viewBox="0 0 810 540" {...said}>
      <path d="M0 0h810v540H0z" fill="var(--c-eu-blue)" />
      <path d={STARS} fill="var(--c-eu-star)" />
    </svg>
  );
}

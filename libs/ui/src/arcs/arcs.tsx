import { cx } from '../cx/index';
import styles from './arcs.module.css';

const FIRST = 34;
const STEP = 23;

/** Faint rows of seats where there is nothing to count. `count` arcs from the orchestra outwards. */
export function Arcs({ count = 9, className }: { count?: number; className?: string }) {
  const outer = FIRST + STEP * (count - 1);
  const width = 2 * outer + 8;
  return (
    <svg
      className={cx(styles.arcs, className)}
      viewBox={`0 0 ${width} ${outer + 4}`}
      aria-hidden="true"
      focusable="false"
    >
      {Array.from({ length: count }, (_, row) => {
        const radius = FIRST + STEP * row;
        return (
          <path
            key={radius}
            d={`M${width / 2 - radius} ${outer + 4}a${radius} ${radius} 0 0 1 ${2 * radius} 0`}
            strokeDasharray={row % 3 === 2 ? '9 5' : undefined}
          />
        );
      })}
    </svg>
  );
}

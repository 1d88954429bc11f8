import { countMarks, drawSeat, laySeats, pickLit, PLAN } from './lay-seats';
import styles from './seat-plan.module.css';

interface SeatPlanProps {
  capacity: number;
  free: number;
  freeText: string;
  takenText: string;
  /** Said where one mark stands for ten seats. */
  tenText: string;
}

/** Tells the truth: one mark per seat, lit where it is free. Hidden from screen readers; the same fact stands beneath. */
export function SeatPlan({ capacity, free, freeText, takenText, tenText }: SeatPlanProps) {
  const { marks, lit, perMark } = countMarks(capacity, free);
  const litMarks = pickLit(marks, lit);
  const seats = laySeats(marks);
  const draw = (isLit: boolean) =>
    seats
      .filter((_, i) => litMarks.has(i) === isLit)
      .map(drawSeat)
      .join('');
  const { width, height, floor } = PLAN;
  return (
    <figure className={styles.plan}>
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
        <path
          className={styles.floor}
          d={`M${width / 2 - floor} ${height - 4}a${floor} ${floor} 0 0 1 ${2 * floor} 0Z`}
        />
        <path className={styles.taken} d={draw(false)} />
        <path className={styles.free} d={draw(true)} />
      </svg>
      <figcaption className={styles.caption}>
        <span>
          <i className={styles.keyFree} />
          {freeText}
        </span>
        <span>
          <i className={styles.keyTaken} />
          {takenText}
        </span>
        {perMark === 10 && <span>{tenText}</span>}
      </figcaption>
    </figure>
  );
}

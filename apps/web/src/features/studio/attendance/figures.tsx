import styles from './attendance.module.css';

/** Numbers that are looked at from afar, each with what it counts. */
export function Figures({ figures }: { figures: readonly (readonly [label: string, value: number])[] }) {
  return (
    <dl className={styles.figures}>
      {figures.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

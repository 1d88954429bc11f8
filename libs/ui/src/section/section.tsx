import type { ReactNode } from 'react';
import { cx } from '../cx/index';
import styles from './section.module.css';

interface SectionProps {
  id: string;
  label: ReactNode;
  /** A quiet line under the label. */
  note?: ReactNode;
  children: ReactNode;
  className?: string;
  /** The first one on a page hangs closer to what is above it. */
  isFirst?: boolean;
}

/** The line: the label hangs left of it, the words stand right. */
export function Section({ id, label, note, children, className, isFirst }: SectionProps) {
  return (
    <section
      className={cx(styles.section, isFirst && styles.first, className)}
      aria-labelledby={`${id}-label`}
      id={id}
    >
      <div className={styles.rail}>
        <h2 id={`${id}-label`} className={styles.label}>
          {label}
        </h2>
        {note && <div className={styles.note}>{note}</div>}
      </div>
      <div className={styles.body}>{children}</div>
    </section>
  );
}

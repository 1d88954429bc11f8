import { useEffect, useRef } from 'react';
import styles from './error-summary.module.css';

export interface SummaryFault {
  /** The id of the field at fault. */
  fieldId: string;
  text: string;
}

/** Stands at the top of a form and takes the focus, so that nobody has to hunt for what is missing. */
export function ErrorSummary({
  title,
  faults,
  attempt,
}: {
  title: string;
  faults: SummaryFault[];
  attempt: number;
}) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
  }, [attempt]);
  return (
    <div className={styles.summary} ref={box} tabIndex={-1} role="alert">
      <h2 className={styles.title}>{title}</h2>
      {faults.length > 0 && (
        <ul className={styles.list}>
          {faults.map((fault) => (
            <li key={fault.fieldId}>
              <a href={`#${fault.fieldId}`}>{fault.text}</a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

import type { ReactNode } from 'react';
import styles from './page-title.module.css';

interface PageTitleProps {
  title: ReactNode;
  lead?: ReactNode;
  /** Hangs left of the title: a date, a link back. */
  rail?: ReactNode;
  /** Stands under the lead, such as a form about the page. */
  below?: ReactNode;
  /** The lead of a record is set for reading. */
  isReading?: boolean;
}

export function PageTitle({ title, lead, rail, below, isReading = false }: PageTitleProps) {
  return (
    <div className={styles.head}>
      <div className={styles.rail}>{rail}</div>
      <div>
        <h1 className={styles.title}>{title}</h1>
        {lead && <div className={isReading ? styles.reading : styles.lead}>{lead}</div>}
        {below}
      </div>
    </div>
  );
}

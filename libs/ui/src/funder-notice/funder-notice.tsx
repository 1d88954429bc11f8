import type { ReactNode } from 'react';
import { EuEmblem } from './eu-emblem';
import styles from './funder-notice.module.css';

interface FunderNoticeProps {
  label: string;
  /** Name of the emblem for those who cannot see it; null where the funder has none. */
  emblemLabel: string | null;
  statement: ReactNode;
  lines: { key: string; content: ReactNode }[];
}

export function FunderNotice({ label, emblemLabel, statement, lines }: FunderNoticeProps) {
  return (
    <aside className={styles.funder} aria-label={label}>
      <div className={`odeum-wrap ${styles.inner}`}>
        {emblemLabel ? <EuEmblem className={styles.emblem} label={emblemLabel} /> : <span />}
        <div>
          <p className={styles.statement}>{statement}</p>
          {lines.map((line) => (
            <p key={line.key} className={styles.line}>
              {line.content}
            </p>
          ))}
        </div>
      </div>
    </aside>
  );
}

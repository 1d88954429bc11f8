import type { ReactNode } from 'react';
import { cx } from '../cx/index';
import styles from './cover.module.css';

export interface CoverFact {
  term: string;
  fact: ReactNode;
  detail?: ReactNode;
}

interface CoverProps {
  colour: 'bronze' | 'slate' | 'oxide' | 'ink';
  /** The day of the month, and what is set beneath it. */
  day: string;
  dayLines: string[];
  dateTime: string;
  kind: ReactNode;
  title: ReactNode;
  lead?: ReactNode;
  facts: CoverFact[];
  picture?: ReactNode;
  acts?: ReactNode;
}

/** The coloured front of an event, with the day as its one big figure. */
export function Cover({
  colour,
  day,
  dayLines,
  dateTime,
  kind,
  title,
  lead,
  facts,
  picture,
  acts,
}: CoverProps) {
  return (
    <div className={cx(styles.cover, styles[colour])}>
      <div className={`odeum-wrap ${styles.inner}`}>
        <time className={styles.dayRow} dateTime={dateTime}>
          <span className={styles.day}>{day}</span>
          <span className={styles.dayText}>
            {dayLines.map((line) => (
              <span key={line} className={styles.dayLine}>
                {line}{' '}
              </span>
            ))}
          </span>
        </time>
        <div>
          <p className={styles.kind}>{kind}</p>
          <h1 className={styles.title}>{title}</h1>
          {lead && <div className={styles.lead}>{lead}</div>}
          {acts && <div className={styles.acts}>{acts}</div>}
          <div className={cx(styles.foot, !picture && styles.alone)}>
            <dl className={styles.facts}>
              {facts.map((item) => (
                <div key={item.term}>
                  <dt>{item.term}</dt>
                  <dd>
                    {item.fact}
                    {item.detail && <small>{item.detail}</small>}
                  </dd>
                </div>
              ))}
            </dl>
            {picture}
          </div>
        </div>
      </div>
    </div>
  );
}

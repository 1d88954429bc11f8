import { IconCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { cx } from '../cx/index';
import { Icon } from '../icon/index';
import { Tag } from '../tag/index';
import { VisuallyHidden } from '../visually-hidden/index';
import styles from './programme-list.module.css';

export interface ProgrammeRow {
  id: string;
  dateTime: string;
  /** One for each zone, in the order of the headings. */
  times: string[];
  title: ReactNode;
  /** The room, where there are several. */
  place?: ReactNode;
  /** What is otherwise than planned, in words. */
  change?: ReactNode;
  isSkipped?: boolean;
  note?: ReactNode;
  /** Names of those who speak, one line each. */
  people?: { id: string; content: ReactNode }[];
  tags?: string[];
  length?: string;
  /** Openings, breaks and closings stand back. */
  isMinor: boolean;
  state: 'now' | 'next' | 'done' | null;
}

interface ProgrammeListProps {
  zones: ReactNode[];
  rows: ProgrammeRow[];
  words: { now: string; next: string; done: string };
  /** Beside a player there is only room for times and titles. */
  isCompact?: boolean;
  headingLevel?: 3 | 4;
}

const COLUMNS = ['', styles.one, styles.two, styles.three, styles.four];

export function ProgrammeList({
  zones,
  rows,
  words,
  isCompact = false,
  headingLevel = 3,
}: ProgrammeListProps) {
  return (
    <div className={cx(styles.programme, isCompact && styles.compact, COLUMNS[Math.min(zones.length, 4)])}>
      {zones.length > 1 && (
        <p className={styles.zones} aria-hidden="true">
          {zones.map((zone, i) => (
            <span key={i}>{zone}</span>
          ))}
        </p>
      )}
      <ol>
        {rows.map((row) => (
          <Row
            key={row.id}
            row={row}
            zones={zones}
            words={words}
            isCompact={isCompact}
            headingLevel={headingLevel}
          />
        ))}
      </ol>
    </div>
  );
}

type RowProps = { row: ProgrammeRow } & Required<
  Pick<ProgrammeListProps, 'zones' | 'words' | 'isCompact' | 'headingLevel'>
>;

function Row({ row, zones, words, isCompact, headingLevel }: RowProps) {
  const Heading: 'h3' | 'h4' = `h${headingLevel}`;
  const hasZones = zones.length > 1;
  return (
    <li
      className={cx(
        styles.row,
        row.isMinor && styles.minor,
        row.isSkipped && styles.skipped,
        row.state && styles[row.state],
      )}
      aria-current={row.state === 'now' ? 'true' : undefined}
    >
      <div className={styles.times}>
        {row.times.map((time, i) => (
          <time key={i} dateTime={row.dateTime} className={i === 0 ? styles.first : styles.other}>
            {time}
            {hasZones && <span className={styles.zone}> {zones[i]}</span>}
          </time>
        ))}
      </div>
      <div className={styles.body}>
        <Heading className={styles.title}>{row.title}</Heading>
        {row.place && <p className={styles.place}>{row.place}</p>}
        {row.change && <p className={styles.change}>{row.change}</p>}
        {!isCompact && row.people && row.people.length > 0 && (
          <ul className={styles.people}>
            {row.people.map((person) => (
              <li key={person.id}>{person.content}</li>
            ))}
          </ul>
        )}
        {!isCompact && row.note && <div className={styles.note}>{row.note}</div>}
        {!isCompact && row.tags && row.tags.length > 0 && (
          <p className={styles.tags}>
            {row.tags.map((tag) => (
              <Tag key={tag}>{tag}</Tag>
            ))}
          </p>
        )}
      </div>
      <div className={styles.side}>
        {row.state === 'now' && <Tag kind="now">{words.now}</Tag>}
        {row.state === 'next' && <Tag>{words.next}</Tag>}
        {row.state === 'done' && (
          <>
            <Icon of={IconCheck} />
            <VisuallyHidden>{words.done}</VisuallyHidden>
          </>
        )}
        {!isCompact && row.length && <span className={styles.length}>{row.length}</span>}
      </div>
    </li>
  );
}

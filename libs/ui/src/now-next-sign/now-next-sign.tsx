import { IconPlayerPlayFilled } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { cx } from '../cx/index';
import { Icon } from '../icon/index';
import { VisuallyHidden } from '../visually-hidden/index';
import styles from './now-next-sign.module.css';

export interface SignItem {
  label: string;
  time: string;
  dateTime: string;
  title: ReactNode;
  note?: ReactNode;
}

interface NowNextSignProps {
  name: string;
  now: SignItem | null;
  next: SignItem | null;
  /** Stands alone where nothing is on and nothing follows. */
  otherwise?: ReactNode;
  /** Said politely, once, when what is on has changed; empty until it has. */
  announcement?: string;
}

export function NowNextSign({ name, now, next, otherwise, announcement = '' }: NowNextSignProps) {
  return (
    <section className={styles.sign} aria-label={name}>
      <VisuallyHidden isStatus>{announcement}</VisuallyHidden>
      <div className={cx('odeum-wrap', styles.inner, !(now && next) && styles.single)}>
        {now && (
          <div className={cx(styles.cell, styles.now)}>
            <span className={styles.label}>
              <Icon of={IconPlayerPlayFilled} />
              {now.label}
            </span>
            <Item item={now} />
          </div>
        )}
        {next && (
          <div className={cx(styles.cell, styles.next)}>
            <span className={styles.label}>{next.label}</span>
            <Item item={next} />
          </div>
        )}
        {!now && !next && otherwise && <p className={styles.otherwise}>{otherwise}</p>}
      </div>
    </section>
  );
}

function Item({ item }: { item: SignItem }) {
  return (
    <>
      <time className={styles.time} dateTime={item.dateTime}>
        {item.time}
      </time>
      <span className={styles.title}>
        {item.title}
        {item.note && <small>{item.note}</small>}
      </span>
    </>
  );
}

import { IconAlertTriangle, IconCircleCheck, IconInfoCircle, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { cx } from '../cx/index';
import { Icon } from '../icon/index';
import styles from './notice.module.css';

const ICON = { info: IconInfoCircle, ok: IconCircleCheck, warn: IconAlertTriangle, danger: IconX };

interface NoticeProps {
  kind?: keyof typeof ICON;
  title?: ReactNode;
  children?: ReactNode;
  role?: 'status' | 'alert';
}

export function Notice({ kind = 'info', title, children, role }: NoticeProps) {
  return (
    <div className={cx(styles.notice, styles[kind])} role={role}>
      <Icon of={ICON[kind]} className={styles.icon} size={24} />
      <div>
        {title && <p className={styles.title}>{title}</p>}
        {children && <div>{children}</div>}
      </div>
    </div>
  );
}

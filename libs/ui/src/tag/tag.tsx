import type { Icon as TablerIcon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { cx } from '../cx/index';
import { Icon } from '../icon/index';
import styles from './tag.module.css';

interface TagProps {
  /** Only `now` is filled. */
  kind?: 'plain' | 'now' | 'ok' | 'warn' | 'danger' | 'info';
  icon?: TablerIcon;
  children: ReactNode;
}

export function Tag({ kind = 'plain', icon, children }: TagProps) {
  return (
    <span className={cx(styles.tag, styles[kind])}>
      {icon && <Icon of={icon} size={16} />}
      {children}
    </span>
  );
}

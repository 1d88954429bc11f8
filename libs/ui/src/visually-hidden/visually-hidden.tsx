import type { ReactNode } from 'react';
import styles from './visually-hidden.module.css';

export function VisuallyHidden({ children, isStatus = false }: { children: ReactNode; isStatus?: boolean }) {
  return (
    <span className={styles.hidden} {...(isStatus ? { role: 'status' } : {})}>
      {children}
    </span>
  );
}

import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './shell.module.css';

/** The page's heading; it takes the focus when the page is reached from another, and names the window. */
export function PageTitle({ children, acts }: { children: string; acts?: ReactNode }) {
  const { t } = useTranslation('studio');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${children} · ${t('studio')}`;
    heading.current?.focus({ preventScroll: true });
  }, [children, t]);
  return (
    <div className={styles.title}>
      <h1 ref={heading} tabIndex={-1}>
        {children}
      </h1>
      {acts && <div className={styles.row}>{acts}</div>}
    </div>
  );
}

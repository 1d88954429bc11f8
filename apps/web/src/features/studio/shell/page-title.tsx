import type { Language } from '@odeum/contract/common';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import styles from './shell.module.css';

/** The address on which the browser opened the studio has this key; all that one goes on to have others. */
const FIRST = 'default';

interface PageTitleProps {
  children: string;
  /** Where the words are in another language than the page. */
  lang?: Language;
  acts?: ReactNode;
}

/** The page's heading; it takes the focus when the page is reached from another, and names the window. */
export function PageTitle({ children, lang, acts }: PageTitleProps) {
  const { t } = useTranslation('studio');
  const heading = useRef<HTMLHeadingElement>(null);
  const { key, pathname } = useLocation();
  const isFirst = key === FIRST;
  useEffect(() => {
    document.title = `${children} · ${t('studio')}`;
  }, [children, t]);
  useEffect(() => {
    if (!isFirst) heading.current?.focus({ preventScroll: true });
    // Another search is still the same page: a drawer that opens and closes must not take the focus away.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- as said
  }, [pathname]);
  return (
    <div className={styles.title}>
      <h1 ref={heading} tabIndex={-1} lang={lang}>
        {children}
      </h1>
      {acts && <div className={styles.row}>{acts}</div>}
    </div>
  );
}

import { Button } from '@mantine/core';
import { paths } from '@odeum/contract/paths';
import { Notice } from '@odeum/ui/notice';
import type { UseQueryResult } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ApiProblem } from '../lib/api';
import { useProblemText } from '../lib/words';
import styles from './shell.module.css';

/** Nothing is said of waiting before this has passed: most answers are faster. */
const PATIENCE_MS = 400;
/** Asking again will not change these. */
const FINAL = ['forbidden', 'not_found'];

/** One place for the states of everything that is asked of the service: waiting, refused, there. */
export function Waiting<Data>({
  query,
  children,
}: {
  query: UseQueryResult<Data>;
  children: (data: Data) => ReactNode;
}) {
  const { t } = useTranslation('studio');
  const problemText = useProblemText();
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (!query.error) return <Loading />;
  const isFinal = query.error instanceof ApiProblem && FINAL.includes(query.error.code);
  return (
    <Notice kind={isFinal ? 'warn' : 'danger'} role="alert" title={problemText(query.error)}>
      {isFinal ? (
        <Link to={paths.studio.events()}>{t('to_events')}</Link>
      ) : (
        <Button mt="sm" variant="default" loading={query.isFetching} onClick={() => void query.refetch()}>
          {t('try_again')}
        </Button>
      )}
    </Notice>
  );
}

/** Rules and blocks where the page will be; they do not move. */
export function Loading() {
  const { t } = useTranslation('studio');
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div role="status">
      {isLong && (
        <div className={styles.waiting}>
          <p className="odeum-meta">{t('loading')}</p>
          <span />
          <span />
          <span />
        </div>
      )}
    </div>
  );
}

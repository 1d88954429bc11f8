import { EmptyState } from '@odeum/ui/empty-state';
import { Notice } from '@odeum/ui/notice';
import type { UseQueryResult } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@mantine/core';
import { useProblemText } from '../lib/words';

/** Nothing is said of waiting before this has passed: most answers are faster. */
const PATIENCE_MS = 400;

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
  if (query.error) {
    return (
      <Notice kind="danger" role="alert">
        <p>{problemText(query.error)}</p>
        <Button mt="sm" variant="default" onClick={() => void query.refetch()}>
          {t('try_again')}
        </Button>
      </Notice>
    );
  }
  return <Patience>{t('loading')}</Patience>;
}

function Patience({ children }: { children: ReactNode }) {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return <div role="status">{isLong && <EmptyState>{children}</EmptyState>}</div>;
}

import { Button } from '@mantine/core';
import { Notice } from '@odeum/ui/notice';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../lib/api';
import { useProblemText } from '../lib/words';
import styles from '../shell/shell.module.css';

interface SaveProblemProps {
  error: unknown;
  /** Takes what the others have saved instead of what is typed here. */
  onTakeTheirs?: () => void;
  isTaking?: boolean;
}

/** Why nothing was saved; it takes the focus, since the button that failed may be far below. */
export function SaveProblem({ error, onTakeTheirs, isTaking }: SaveProblemProps) {
  const { t } = useTranslation('studio');
  const problemText = useProblemText();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (error) place.current?.focus();
  }, [error]);
  if (!error) return null;
  const isConflict = error instanceof ApiProblem && error.code === 'version_conflict';
  return (
    <div ref={place} tabIndex={-1} className={styles.problem}>
      <Notice kind="danger" role="alert" title={isConflict ? t('conflict') : problemText(error)}>
        {t('not_saved')}
        {isConflict && onTakeTheirs && (
          <div className={styles.group}>
            <p>{t('conflict_text')}</p>
            <div className={styles.row}>
              <Button variant="default" component="a" href={location.pathname} target="_blank" rel="noopener">
                {t('conflict_compare')}
              </Button>
              <Button variant="default" loading={isTaking} onClick={onTakeTheirs}>
                {t('conflict_take')}
              </Button>
            </div>
          </div>
        )}
      </Notice>
    </div>
  );
}

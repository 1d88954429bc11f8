import { Button, Modal } from '@mantine/core';
import { useEffect, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useBlocker } from 'react-router';
import styles from '../shell/shell.module.css';

/** The forms of this window that hold unsaved text. The router knows only one who may stop it, and pages have several forms. */
const unsaved = new Set<string>();

/** Put into a form, it says whether something in the form would be lost. */
export function UnsavedGuard({ isDirty }: { isDirty: boolean }) {
  const id = useId();
  useEffect(() => {
    if (isDirty) unsaved.add(id);
    return () => {
      unsaved.delete(id);
    };
  }, [id, isDirty]);
  return null;
}

/** Asks before a page with unsaved text is left, by a link as well as by closing the window. Once in the frame. */
export function UnsavedDoor() {
  const { t } = useTranslation('studio');
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      unsaved.size > 0 && currentLocation.pathname !== nextLocation.pathname,
  );
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (unsaved.size > 0) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, []);
  return (
    <Modal
      opened={blocker.state === 'blocked'}
      onClose={() => blocker.reset?.()}
      title={t('unsaved')}
      closeButtonProps={{ 'aria-label': t('stay') }}
    >
      <div className={styles.group}>
        <p>{t('unsaved_text')}</p>
        <div className={styles.row}>
          <Button data-autofocus onClick={() => blocker.reset?.()}>
            {t('stay')}
          </Button>
          <Button variant="default" onClick={() => blocker.proceed?.()}>
            {t('leave')}
          </Button>
        </div>
      </div>
    </Modal>
  );
}

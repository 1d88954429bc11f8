import type { Language } from '@odeum/contract/common';
import { Notice } from '@odeum/ui/notice';
import { useTranslation } from 'react-i18next';
import styles from './door.module.css';
import { DoorScreen } from './door-screen';
import { KioskScreen } from './kiosk-screen';
import { useDoor } from './use-door';

/** A door or a kiosk, by the secret in the address. */
export function DoorApp({ secret }: { secret: string }) {
  const { t, i18n } = useTranslation(['door', 'errors']);
  const door = useDoor(secret, i18n.language as Language);
  const { front = null, closed = null, problem = null, isOnline = true } = door?.state ?? {};
  if (closed) {
    return (
      <main id="main" className={styles.main}>
        <h1 className={styles.title}>{t('door:closed')}</h1>
        <Notice kind="danger" role="alert">
          {t(`errors:${closed}`)} {t('door:closed_text')}
        </Notice>
      </main>
    );
  }
  if (!door || !front) {
    const trouble = problem ?? (isOnline ? null : ('unavailable' as const));
    return (
      <main id="main" className={styles.main}>
        <h1 className={styles.title}>{t('door:title')}</h1>
        {trouble ? (
          <Notice kind="danger" role="alert">
            {t(`errors:${trouble}`)}
          </Notice>
        ) : (
          <p role="status">{t('door:opening')}</p>
        )}
      </main>
    );
  }
  return front.door.kind === 'kiosk' ? <KioskScreen door={door} /> : <DoorScreen door={door} />;
}

import { Notice } from '@odeum/ui/notice';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Camera } from './camera';
import { dayOf } from './door-list';
import styles from './door.module.css';
import { ScanField } from './scan-field';
import type { OpenDoor } from './use-door';
import { Verdict } from './verdict';

/** After this the next person finds the screen as it was. */
const SHOWN_FOR_MS = 7_000;

/** People let themselves in with their tickets; the screen shows nobody else. */
export function KioskScreen({ door }: { door: OpenDoor }) {
  const { t } = useTranslation('door');
  const { mind, state } = door;
  const { front, said, problem, isOnline } = state;
  const [gone, setGone] = useState<string | null>(null);
  const saidId = said?.id;
  useEffect(() => {
    if (!saidId) return undefined;
    const timer = setTimeout(() => setGone(saidId), SHOWN_FOR_MS);
    return () => clearTimeout(timer);
  }, [saidId]);
  if (!front) return null;
  const isShown = said !== null && said.id !== gone;
  const needsHelp = isShown && said.outcome !== 'checked_in' && said.outcome !== 'already';
  return (
    <main id="main" tabIndex={-1} className={styles.kiosk}>
      <p lang={front.event.title.lang}>{front.event.title.text}</p>
      <h1>{t('kiosk_title')}</h1>
      <p>{t('kiosk_text')}</p>
      <div role="alert" className={styles.news}>
        {!isOnline && <Notice kind="warn">{t('kiosk_offline')}</Notice>}
        {isOnline && isShown && !problem && <Verdict key={said.id} answer={said} zone={front.event.zone} />}
        {isOnline && (needsHelp || problem) && <p>{t('kiosk_help')}</p>}
      </div>
      <Camera isOnFromStart onRead={(text) => void mind.scan(text)} />
      <ScanField
        isKiosk
        tickets={[]}
        done={[]}
        zone={front.event.zone}
        doorLabel={front.door.label}
        isToday={dayOf(front.event, new Date())}
        onScan={(text) => void mind.scan(text)}
        onChoose={() => undefined}
      />
    </main>
  );
}

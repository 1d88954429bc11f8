import type { DoorAnswer } from '@odeum/contract/attendance';
import { formatTime } from '@odeum/domain/time';
import { Button } from '@odeum/ui/button';
import { cx } from '@odeum/ui/cx';
import { Icon } from '@odeum/ui/icon';
import { IconAlertTriangle, IconCheck, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Language } from '@odeum/contract/common';
import styles from './door.module.css';

const KIND: Record<DoorAnswer['outcome'], 'ok' | 'warn' | 'danger'> = {
  checked_in: 'ok',
  undone: 'ok',
  already: 'warn',
  double: 'warn',
  online: 'warn',
  not_confirmed: 'danger',
  full: 'danger',
  replaced: 'danger',
  unknown: 'danger',
  other_event: 'danger',
};
const ICON = { ok: IconCheck, warn: IconAlertTriangle, danger: IconX };

/** What was said of the last ticket: large, in words, with a sign and a colour that say the same. */
export function Verdict({
  answer,
  zone,
  onLetIn,
}: {
  answer: DoorAnswer;
  zone: string;
  /** Where somebody at the door may decide otherwise. */
  onLetIn?: (ticketId: string) => void;
}) {
  const { t, i18n } = useTranslation('door');
  const lang = i18n.language as Language;
  const { outcome, ticketId, earlier } = answer;
  const kind = KIND[outcome];
  const mayComeIn = (outcome === 'online' || outcome === 'not_confirmed') && ticketId !== null;
  return (
    <div className={cx(styles.verdict, styles[kind])}>
      <Icon of={ICON[kind]} size={56} className={styles.sign} />
      <div>
        <p className={styles.said}>{t(`said.${outcome}`)}</p>
        {answer.name && <p className={styles.who}>{answer.name}</p>}
        {answer.organisation && <p>{answer.organisation}</p>}
        {outcome === 'not_confirmed' && answer.state && <p>{t(`state.${answer.state}`)}</p>}
        {outcome !== 'checked_in' && outcome !== 'not_confirmed' && (
          <p>
            {t(`why.${outcome}`, {
              door: earlier?.door ?? '',
              time: earlier ? formatTime(earlier.at, zone, lang) : '',
            })}
          </p>
        )}
        {mayComeIn && onLetIn && (
          <>
            <p>{t('anyway_text')}</p>
            <Button look="second" onClick={() => onLetIn(ticketId)}>
              {t('anyway')}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}

import { IconArmchair, IconDeviceDesktop } from '@tabler/icons-react';
import type { EventFront } from '@odeum/contract/pages';
import { type Mode, MODES } from '@odeum/contract/registrations';
import { isDoorOpen, seatsLeft } from '@odeum/domain/events';
import { LinkButton } from '@odeum/ui/button';
import { Icon } from '@odeum/ui/icon';
import { Section } from '@odeum/ui/section';
import { useTranslation } from 'react-i18next';
import { usePageLang } from '../../lib/page-context';
import { CalendarLinks } from './calendar-links';
import { DoorNotice } from './door-notice';
import { registerPath } from './register-path';
import styles from './ways-to-attend.module.css';

const ICON = { on_site: IconArmchair, online: IconDeviceDesktop };

export function WaysToAttend({ event }: { event: EventFront }) {
  const { t } = useTranslation();
  const offered = MODES.filter((mode) => event.seats.some((seat) => seat.mode === mode));
  const canAdd = event.phase !== 'over' && event.status === 'scheduled';
  return (
    <Section id="register" label={t('attend.label')} className={styles.section}>
      <DoorNotice event={event} />
      {isDoorOpen(event.door) && (
        <div className={offered.length > 1 ? styles.ways : undefined}>
          {offered.map((mode) => (
            <Way key={mode} event={event} mode={mode} />
          ))}
        </div>
      )}
      {canAdd && <CalendarLinks calendar={event.calendar} />}
    </Section>
  );
}

function Way({ event, mode }: { event: EventFront; mode: Mode }) {
  const { t } = useTranslation();
  const lang = usePageLang();
  const seat = event.seats.find((s) => s.mode === mode);
  const left = seatsLeft(event.seats, mode);
  const isHall = mode === 'on_site';
  const isFull = left === 0;
  const canWait = isFull && event.entry.hasWaitingList;
  const ofKey = isHall ? 'attend.of' : 'attend.places_of';
  return (
    <div className={styles.way}>
      <h3 className={styles.title}>
        <Icon of={ICON[mode]} size={28} />
        {t(isHall ? 'attend.hall' : 'attend.online')}
      </h3>
      <div className={styles.facts}>
        <p className={styles.seats}>
          {left === null ? (
            t('attend.no_limit')
          ) : (
            <>
              <b>{left}</b> <span>{t(ofKey, { count: seat?.capacity ?? 0 })}</span>
            </>
          )}
        </p>
        <p className={styles.text}>
          {canWait && t('attend.line_text')}
          {isFull && !canWait && t(isHall ? 'attend.hall_full' : 'attend.online_full')}
          {!isFull && t(isHall ? 'attend.hall_text' : 'attend.online_text')}
        </p>
      </div>
      {(!isFull || canWait) && (
        <LinkButton
          className={styles.button}
          look={canWait ? 'second' : 'filled'}
          href={registerPath(lang, event.slug, mode)}
          size="big"
          isWideOnPhones
        >
          {canWait ? t('attend.line_button') : t(isHall ? 'attend.hall_button' : 'attend.online_button')}
        </LinkButton>
      )}
    </div>
  );
}

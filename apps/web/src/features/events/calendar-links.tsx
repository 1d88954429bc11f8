import { IconCalendarPlus } from '@tabler/icons-react';
import type { EventFront } from '@odeum/contract/pages';
import { LinkButton } from '@odeum/ui/button';
import { Icon } from '@odeum/ui/icon';
import { useTranslation } from 'react-i18next';
import styles from './calendar-links.module.css';

export function CalendarLinks({ calendar }: { calendar: EventFront['calendar'] }) {
  const { t } = useTranslation();
  return (
    <div className={styles.calendar}>
      <span id="calendar-label">{t('calendar.add')}</span>
      <ul aria-labelledby="calendar-label">
        <li>
          <LinkButton look="second" href={calendar.ics}>
            <Icon of={IconCalendarPlus} />
            {t('calendar.file')}
          </LinkButton>
        </li>
        <li>
          <LinkButton look="second" href={calendar.google}>
            {t('calendar.google')}
          </LinkButton>
        </li>
        <li>
          <LinkButton look="second" href={calendar.outlook}>
            {t('calendar.outlook')}
          </LinkButton>
        </li>
      </ul>
    </div>
  );
}

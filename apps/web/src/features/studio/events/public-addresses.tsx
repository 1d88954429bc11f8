import type { Language } from '@odeum/contract/common';
import type { EventView } from '@odeum/contract/events';
import { paths } from '@odeum/contract/paths';
import { useTranslation } from 'react-i18next';
import { LANGUAGE_NAMES } from '../../../lib/languages';
import styles from '../shell/shell.module.css';
import { QrCode } from './qr-code';

const PAGES = ['event', 'register', 'live', 'record'] as const;

export function PublicAddresses({ event }: { event: EventView }) {
  const { t } = useTranslation('studio');
  const first: Language = event.languages[0] ?? 'bg';
  return (
    <section className={styles.section} aria-labelledby="addresses">
      <h2 id="addresses">{t('addresses')}</h2>
      <ul className={styles.list}>
        {PAGES.map((page) => (
          <li key={page}>
            <span>{t(`address_${page}`)}</span>
            <span className={styles.row}>
              {event.languages.map((lang) => (
                <a
                  key={lang}
                  lang={lang}
                  href={paths[page](lang, event.slug)}
                  aria-label={`${t(`address_${page}`)}, ${LANGUAGE_NAMES[lang]}`}
                >
                  {LANGUAGE_NAMES[lang]}
                </a>
              ))}
            </span>
          </li>
        ))}
        {event.stagePath && (
          <li>
            <span>{t('address_stage')}</span>
            <a href={event.stagePath}>{t('open')}</a>
          </li>
        )}
      </ul>
      <div className={styles.codes}>
        <QrCode label={t('qr_event')} path={paths.event(first, event.slug)} name={event.slug} />
        {event.roomCode && (
          <QrCode
            label={t('qr_room', { code: event.roomCode })}
            path={paths.roomByCode(event.roomCode)}
            name={`${event.slug}-${event.roomCode}`}
          />
        )}
      </div>
    </section>
  );
}

import type { EventFront } from '@odeum/contract/pages';
import { Section } from '@odeum/ui/section';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Paragraphs } from '../../lib/words';
import styles from './before-you-come.module.css';

export function BeforeYouCome({ event }: { event: EventFront }) {
  const { t } = useTranslation();
  const { venue, languages, organiser } = event;
  const names = languages.map((language) => t(`language.${language}`)).join(', ');
  return (
    <Section id="before" label={t('event.before')}>
      <div className={styles.notes}>
        {venue && (venue.directions || venue.mapUrl) && (
          <Note title={t('event.directions')}>
            {venue.directions && <Paragraphs of={venue.directions} />}
            {venue.mapUrl && (
              <p>
                <a href={venue.mapUrl}>{t('event.map')}</a>
              </p>
            )}
          </Note>
        )}
        {venue?.accessNotes && (
          <Note title={t('event.access')}>
            <Paragraphs of={venue.accessNotes} />
          </Note>
        )}
        {languages.length > 0 && (
          <Note title={t('event.languages')}>
            <p className={styles.first}>{names}</p>
          </Note>
        )}
        <Note title={t('event.questions')}>
          <p>
            <a href={`mailto:${organiser.email}`}>{organiser.email}</a>
          </p>
        </Note>
      </div>
    </Section>
  );
}

function Note({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={styles.note}>
      <h3>{title}</h3>
      {children}
    </div>
  );
}

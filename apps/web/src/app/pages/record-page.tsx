import type { PageOf } from '@odeum/contract/pages';
import { paths } from '@odeum/contract/paths';
import { formatDate, formatDays } from '@odeum/domain/time';
import { Section } from '@odeum/ui/section';
import { useTranslation } from 'react-i18next';
import { AnsweredQuestions } from '../../features/records/answered-questions';
import { Comments } from '../../features/records/comments';
import { Indicators } from '../../features/records/indicators';
import { Materials } from '../../features/records/materials';
import { StreamChoice } from '../../features/streams/stream-choice';
import { usePageLang } from '../../lib/page-context';
import { Words } from '../../lib/words';
import { PageTitle } from '../layout/page-title';
import styles from './record-page.module.css';

export default function RecordPage({ page }: { page: PageOf<'record'> }) {
  const { t } = useTranslation();
  const lang = usePageLang();
  const { event, record, replays, materials, questions } = page;
  const published = t('record.published', { date: formatDate(record.publishedAt, event.zone, lang) });
  return (
    <main id="main" tabIndex={-1} className="odeum-wrap">
      <PageTitle
        isReading
        rail={
          <>
            <p>
              <strong>{formatDays(event.startsAt, event.endsAt, event.zone, lang)}</strong>
            </p>
            {event.place && (
              <p>
                <Words of={event.place} />
              </p>
            )}
            <p>
              <a href={paths.event(lang, event.slug)}>{t('record.event_page')}</a>
            </p>
          </>
        }
        title={<Words of={record.title} />}
        lead={record.lead && <Words of={record.lead} />}
      />
      {replays.length > 0 && (
        <section className={styles.replay} aria-label={t('record.video')}>
          <StreamChoice streams={replays} title={record.title.text} />
        </section>
      )}
      {record.article && (
        <Section id="article" label={t('record.in_short')} note={published}>
          <div
            className={styles.article}
            lang={record.article.lang === lang ? undefined : record.article.lang}
            dangerouslySetInnerHTML={{ __html: record.article.text }}
          />
        </Section>
      )}
      {record.indicators.length > 0 && <Indicators indicators={record.indicators} />}
      {materials.length > 0 && <Materials materials={materials} />}
      {questions.length > 0 && <AnsweredQuestions questions={questions} />}
      <Comments page={page} />
    </main>
  );
}

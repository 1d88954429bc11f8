import type { PageOf } from '@odeum/contract/pages';
import { EmptyState } from '@odeum/ui/empty-state';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LiveRoom } from '../../features/live/live-room';
import { LiveSign } from '../../features/programme/live-sign';
import { Programme } from '../../features/programme/programme';
import { StreamChoice } from '../../features/streams/stream-choice';
import { usePageLang } from '../../lib/page-context';
import { useVisitorZone } from '../../lib/use-visitor-zone';
import { VisuallyHidden } from '@odeum/ui/visually-hidden';
import { listZones } from '../../lib/zones';
import styles from './live-page.module.css';

export default function LivePage({ page }: { page: PageOf<'live'> }) {
  const { t } = useTranslation();
  const lang = usePageLang();
  const { event, streams } = page;
  const [runs, setRuns] = useState(event.runs);
  const zones = listZones(event, lang, useVisitorZone()).slice(0, 2);
  return (
    <main id="main" tabIndex={-1}>
      <VisuallyHidden>
        <h1>{t('live.title', { title: event.title.text })}</h1>
      </VisuallyHidden>
      <LiveSign event={event} runs={runs} />
      <div className={`odeum-wrap ${styles.grid}`}>
        <section className={styles.stream} aria-label={t('live.stream')}>
          {streams.length > 0 ? (
            <StreamChoice streams={streams} title={event.title.text} />
          ) : (
            <EmptyState>{t('live.no_stream')}</EmptyState>
          )}
        </section>
        <div className={styles.room}>
          <LiveRoom page={page} lang={lang} onRuns={setRuns} />
        </div>
        <section className={styles.programme} aria-labelledby="live-programme">
          <h2 id="live-programme" className={styles.label}>
            {t('live.programme')}
          </h2>
          <Programme event={event} runs={runs} zones={zones} isCompact />
        </section>
      </div>
    </main>
  );
}

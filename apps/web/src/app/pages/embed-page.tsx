import type { PageOf } from '@odeum/contract/pages';
import { paths } from '@odeum/contract/paths';
import { isDoorOpen } from '@odeum/domain/events';
import { VisuallyHidden } from '@odeum/ui/visually-hidden';
import { useTranslation } from 'react-i18next';
import { StatusNotice } from '../../features/events/status-notice';
import { Programme } from '../../features/programme/programme';
import { ProgrammeFilters } from '../../features/programme/programme-filters';
import { ReleaseLine } from '../../features/programme/release-line';
import { ZoneNote } from '../../features/programme/zone-note';
import { usePageLang } from '../../lib/page-context';
import { useVisitorZone } from '../../lib/use-visitor-zone';
import { Words } from '../../lib/words';
import { listZones } from '../../lib/zones';
import { useTellHeight } from './use-tell-height';
import styles from './embed-page.module.css';

/** A programme in a frame on another website: whatever leads on opens beside that website. */
export default function EmbedPage({ page }: { page: PageOf<'embed'> }) {
  const { t } = useTranslation();
  const lang = usePageLang();
  const { event, sessions, shown } = page;
  const zones = listZones(event, lang, useVisitorZone());
  const isFiltered = shown.roomId !== null || shown.trackId !== null;
  useTellHeight();
  return (
    <main id="main" className={styles.embed}>
      <h1 className={styles.title}>
        <a href={paths.event(lang, event.slug)} target="_blank">
          <Words of={event.title} />
        </a>
      </h1>
      <StatusNotice event={event} />
      <div className="odeum-meta">
        <p>
          <ZoneNote zones={zones} />
        </p>
        {event.release && <ReleaseLine event={event} release={event.release} linkTarget="_blank" />}
      </div>
      <h2>
        <VisuallyHidden>{t('programme.label')}</VisuallyHidden>
      </h2>
      <ProgrammeFilters page={page} />
      <Programme
        event={event}
        sessions={sessions}
        zones={zones}
        hasLinks
        linkTarget="_blank"
        empty={isFiltered ? t('programme.none_shown') : undefined}
      />
      <p className="odeum-meta">
        <a href={paths.programme(lang, event.slug)} target="_blank">
          {t('programme.own_page')}
        </a>
        {isDoorOpen(event.door) && (
          <>
            {' · '}
            <a href={paths.register(lang, event.slug)} target="_blank">
              {t('register.title')}
            </a>
          </>
        )}
      </p>
    </main>
  );
}

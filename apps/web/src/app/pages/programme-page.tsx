import type { PageOf } from '@odeum/contract/pages';
import { paths } from '@odeum/contract/paths';
import { Section } from '@odeum/ui/section';
import { useTranslation } from 'react-i18next';
import { Programme } from '../../features/programme/programme';
import { ProgrammeFiles } from '../../features/programme/programme-files';
import { ProgrammeFilters } from '../../features/programme/programme-filters';
import { ReleaseLine } from '../../features/programme/release-line';
import { ZoneNote } from '../../features/programme/zone-note';
import { usePageLang } from '../../lib/page-context';
import { useVisitorZone } from '../../lib/use-visitor-zone';
import { Words } from '../../lib/words';
import { listZones } from '../../lib/zones';
import { PageTitle } from '../layout/page-title';
import { RailDate } from '../layout/rail-date';

export default function ProgrammePage({ page }: { page: PageOf<'programme'> }) {
  const { t } = useTranslation();
  const lang = usePageLang();
  const { event, sessions, shown } = page;
  const zones = listZones(event, lang, useVisitorZone());
  const where = [event.venueName, event.place].filter((phrase) => phrase !== null);
  const isFiltered = shown.roomId !== null || shown.trackId !== null;
  return (
    <main id="main" tabIndex={-1} className="odeum-wrap">
      <PageTitle
        rail={
          <>
            <RailDate event={event} />
            {where.map((phrase, i) => (
              <p key={i}>
                <Words of={phrase} />
              </p>
            ))}
          </>
        }
        title={<Words of={event.title} />}
        lead={
          <a className="odeum-noprint" href={paths.event(lang, event.slug)}>
            {t('site.back')}
          </a>
        }
      />
      <Section
        id="programme"
        label={t('programme.label')}
        note={
          <>
            <ZoneNote zones={zones} />
            {event.release && <ReleaseLine event={event} release={event.release} />}
          </>
        }
        isFirst
      >
        <ProgrammeFilters page={page} />
        <Programme
          event={event}
          sessions={sessions}
          zones={zones}
          hasLinks
          empty={isFiltered ? t('programme.none_shown') : undefined}
        />
        <ProgrammeFiles slug={event.slug} />
      </Section>
    </main>
  );
}

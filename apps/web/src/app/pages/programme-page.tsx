import type { PageOf } from '@odeum/contract/pages';
import { paths } from '@odeum/contract/paths';
import { Section } from '@odeum/ui/section';
import { useTranslation } from 'react-i18next';
import { Programme } from '../../features/programme/programme';
import { ProgrammeFiles } from '../../features/programme/programme-files';
import { ZoneNote } from '../../features/programme/zone-note';
import { usePageLang } from '../../lib/page-context';
import { useVisitorZone } from '../../lib/use-visitor-zone';
import { Words } from '../../lib/words';
import { listZones } from '../../lib/zones';
import { RailDate } from '../layout/rail-date';
import { PageTitle } from '../layout/page-title';

export default function ProgrammePage({ page: { event } }: { page: PageOf<'programme'> }) {
  const { t } = useTranslation();
  const lang = usePageLang();
  const zones = listZones(event, lang, useVisitorZone());
  const where = [event.venueName, event.place].filter((phrase) => phrase !== null);
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
      <Section id="programme" label={t('programme.label')} note={<ZoneNote zones={zones} />} isFirst>
        <Programme event={event} zones={zones} />
        <ProgrammeFiles slug={event.slug} />
      </Section>
    </main>
  );
}

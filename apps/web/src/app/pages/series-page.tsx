import type { PageOf } from '@odeum/contract/pages';
import { paths } from '@odeum/contract/paths';
import { LinkButton } from '@odeum/ui/button';
import { EmptyState } from '@odeum/ui/empty-state';
import { Section } from '@odeum/ui/section';
import { useTranslation } from 'react-i18next';
import { EventRows } from '../../features/home/event-rows';
import { groupEvents } from '../../features/home/group-events';
import { usePageLang } from '../../lib/page-context';
import { Paragraphs, Words } from '../../lib/words';
import { PageTitle } from '../layout/page-title';

/** A series: what is on, what comes next, what comes later, and what there was, each in the order in which it happens. */
export default function SeriesPage({ page }: { page: PageOf<'series'> }) {
  const { t } = useTranslation('discovery');
  const lang = usePageLang();
  const { series, events } = page;
  const { live, upcoming, past } = groupEvents(events);
  // What was postponed or cancelled is told in its place, but it is not what comes next.
  const next = upcoming.find((event) => event.status === 'scheduled');
  const sections = [
    ['now', live],
    ['next', next ? [next] : []],
    ['upcoming', upcoming.filter((event) => event !== next)],
    ['past', past],
  ] as const;
  const shown = sections.filter(([, list]) => list.length > 0);
  return (
    <main id="main" tabIndex={-1} className="odeum-wrap">
      <PageTitle
        title={<Words of={series.name} />}
        lead={series.description && <Paragraphs of={series.description} />}
        below={
          <p className="odeum-acts odeum-noprint">
            <LinkButton look="second" href={series.feed}>
              {t('series.feed')}
            </LinkButton>
            <LinkButton look="plain" href={paths.home(lang)}>
              {t('see_all')}
            </LinkButton>
          </p>
        }
      />
      {events.length === 0 && (
        <Section id="next" label={t('series.next')} isFirst>
          <EmptyState>{t('series.none')}</EmptyState>
        </Section>
      )}
      {shown.map(([id, list], i) => (
        <Section key={id} id={id} label={t(`series.${id}`)} isFirst={i === 0}>
          <EventRows events={list} />
        </Section>
      ))}
    </main>
  );
}

import type { PageOf } from '@odeum/contract/pages';
import { paths } from '@odeum/contract/paths';
import { LinkButton } from '@odeum/ui/button';
import { EmptyState } from '@odeum/ui/empty-state';
import { Section } from '@odeum/ui/section';
import { useTranslation } from 'react-i18next';
import { EventRows } from '../../features/home/event-rows';
import { EventSearch } from '../../features/home/event-search';
import { FoundLine } from '../../features/home/found-line';
import { groupEvents } from '../../features/home/group-events';
import { LiveEvent } from '../../features/home/live-event';
import { PageLinks } from '../../features/home/page-links';
import { usePageLang } from '../../lib/page-context';
import { PageTitle } from '../layout/page-title';

type Home = PageOf<'home'>;
const isChosen = ({ choice }: Home) => Object.values(choice).some((value) => value !== '');

export default function HomePage({ page }: { page: Home }) {
  const { t } = useTranslation();
  const { live } = groupEvents(page.events);
  return (
    <main id="main" tabIndex={-1}>
      {!isChosen(page) && live.map((event) => <LiveEvent key={event.id} event={event} />)}
      <div className="odeum-wrap">
        <PageTitle
          title={t('home.title')}
          lead={isChosen(page) ? null : t('home.lead')}
          below={
            <>
              {page.isChoiceOffered && <EventSearch page={page} />}
              {isChosen(page) && <FoundLine page={page} />}
            </>
          }
        />
        <Lists page={page} />
        <PageLinks page={page} />
      </div>
    </main>
  );
}

function Lists({ page }: { page: Home }) {
  const { t } = useTranslation('discovery');
  if (isChosen(page) && page.found === 0) return <Nothing />;
  if (page.choice.q === '') return <ByTime page={page} />;
  return (
    <Section id="found" label={t('results')} isFirst>
      <EventRows events={page.events} />
    </Section>
  );
}

function Nothing() {
  const { t } = useTranslation('discovery');
  const lang = usePageLang();
  const seeAll = (
    <LinkButton look="second" href={paths.home(lang)}>
      {t('see_all')}
    </LinkButton>
  );
  return (
    <Section id="found" label={t('results')} isFirst>
      <EmptyState act={seeAll}>{t('none')}</EmptyState>
    </Section>
  );
}

/** Those to come stand first, even if only to say that there are none; a choice, or a later page, needs no such words. */
function ByTime({ page }: { page: Home }) {
  const { t } = useTranslation();
  const { live, upcoming, past } = groupEvents(page.events);
  const isSaid = !isChosen(page) && page.pageNumber === 1;
  const toCome = isChosen(page) ? [...live, ...upcoming] : upcoming;
  const hasFirst = toCome.length > 0 || isSaid;
  return (
    <>
      {hasFirst && (
        <Section id="upcoming" label={t('home.upcoming')} isFirst>
          {toCome.length === 0 ? (
            <EmptyState>{t(page.found === 0 ? 'home.none_at_all' : 'home.none_upcoming')}</EmptyState>
          ) : (
            <EventRows events={toCome} />
          )}
        </Section>
      )}
      {past.length > 0 && (
        <Section id="past" label={t('home.past')} isFirst={!hasFirst}>
          <EventRows events={past} />
        </Section>
      )}
    </>
  );
}

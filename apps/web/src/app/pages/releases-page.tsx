import type { PageOf } from '@odeum/contract/pages';
import { paths } from '@odeum/contract/paths';
import { formatDate } from '@odeum/domain/time';
import { EmptyState } from '@odeum/ui/empty-state';
import { Section } from '@odeum/ui/section';
import { useTranslation } from 'react-i18next';
import { ChangeLines } from '../../features/programme/change-lines';
import { usePageLang } from '../../lib/page-context';
import { Words } from '../../lib/words';
import { PageTitle } from '../layout/page-title';

export default function ReleasesPage({ page: { event, releases } }: { page: PageOf<'releases'> }) {
  const { t } = useTranslation();
  const lang = usePageLang();
  return (
    <main id="main" tabIndex={-1} className="odeum-wrap">
      <PageTitle
        title={t('programme.releases_title', { title: event.title.text })}
        lead={
          <>
            <p>{t('programme.releases_lead')}</p>
            <p className="odeum-noprint">
              <a href={paths.programme(lang, event.slug)}>{t('programme.to_current')}</a>
            </p>
            <p className="odeum-noprint">
              <a href={paths.releasesFeed(lang, event.slug)}>{t('programme.releases_feed')}</a>
            </p>
          </>
        }
      />
      {releases.length === 0 && <EmptyState>{t('programme.releases_none')}</EmptyState>}
      {releases.map(({ number, name, releasedAt, sessions, lines }, i) => (
        <Section
          key={number}
          id={`release-${number}`}
          label={name ? <Words of={name} /> : t('programme.release', { number })}
          note={
            <>
              <p>
                {formatDate(releasedAt, event.zone, lang)}, {t('programme.sessions', { count: sessions })}
              </p>
              <p className="odeum-noprint">
                <a href={paths.release(lang, event.slug, number)}>{t('programme.release', { number })}</a>
              </p>
            </>
          }
          isFirst={i === 0}
        >
          {lines.length > 0 ? (
            <ChangeLines event={event} lines={lines} />
          ) : (
            <p>{number === 1 ? t('programme.first_release') : t('programme.no_changes')}</p>
          )}
        </Section>
      ))}
    </main>
  );
}

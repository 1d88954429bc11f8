import type { FunderView, PageState } from '@odeum/contract/pages';
import { paths } from '@odeum/contract/paths';
import { Footer } from '@odeum/ui/footer';
import { Header } from '@odeum/ui/header';
import { SkipLink } from '@odeum/ui/skip-link';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGE_NAMES, LANGUAGE_ORDER } from '../../lib/languages';
import { Words } from '../../lib/words';
import { Funder } from './funder';
import { SchemeChoice } from './scheme-choice';

/** What each page says around itself: whose it is, who funds it, whom to write to. */
function readFrame({ data }: PageState) {
  if ('event' in data) {
    const { event } = data;
    return { owner: event.organiser.name, funder: event.funder, email: event.organiser.email, event };
  }
  const owner = 'organiser' in data ? data.organiser : null;
  const funder: FunderView | null = 'funder' in data ? data.funder : null;
  return { owner, funder, email: 'email' in data ? data.email : null, event: null };
}

export function PageFrame({ state, children }: { state: PageState; children: ReactNode }) {
  const { t } = useTranslation();
  const { lang, alternates } = state;
  const { owner, funder, email, event } = readFrame(state);
  const isLive = state.data.page === 'live';
  const languages = LANGUAGE_ORDER.flatMap((code) => {
    const href = alternates[code];
    return href ? [{ lang: code, name: LANGUAGE_NAMES[code], href, isCurrent: code === lang }] : [];
  });
  return (
    <div className="odeum-page">
      <SkipLink href="#main">{t('site.skip')}</SkipLink>
      <Header
        homeHref={isLive && event ? paths.event(lang, event.slug) : paths.home(lang)}
        title={isLive && event ? <Words of={event.title} /> : owner ? <Words of={owner} /> : t('site.name')}
        languagesLabel={t('site.languages')}
        languages={languages}
      />
      {children}
      {funder && <Funder funder={funder} />}
      <Footer
        label={t('site.footer')}
        links={[
          { href: paths.home(lang), text: t('site.home') },
          { href: paths.accessibility(lang), text: t('site.accessibility') },
          { href: paths.privacy(lang), text: t('site.privacy') },
          ...(email ? [{ href: `mailto:${email}`, text: t('site.contact') }] : []),
        ]}
        schemeSwitch={<SchemeChoice />}
        colophon={t('site.programme_license')}
      />
    </div>
  );
}

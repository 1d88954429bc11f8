import type { PageOf } from '@odeum/contract/pages';
import { paths } from '@odeum/contract/paths';
import { formatTimeRange } from '@odeum/domain/time';
import { isDoorOpen } from '@odeum/domain/events';
import { LinkButton } from '@odeum/ui/button';
import { Notice } from '@odeum/ui/notice';
import { Section } from '@odeum/ui/section';
import { useTranslation } from 'react-i18next';
import { DoorNotice } from '../../features/events/door-notice';
import { RegisterForm } from '../../features/registrations/register-form';
import { usePageLang } from '../../lib/page-context';
import { Words } from '../../lib/words';
import { RailDate } from '../layout/rail-date';
import { PageTitle } from '../layout/page-title';

export default function RegisterPage({ page }: { page: PageOf<'register'> }) {
  const { t } = useTranslation();
  const lang = usePageLang();
  const { event } = page;
  return (
    <main id="main" tabIndex={-1} className="odeum-wrap">
      <PageTitle
        rail={
          <>
            <RailDate event={event} />
            <p>{formatTimeRange(event.startsAt, event.endsAt, event.zone, lang)}</p>
            <p>
              <a href={paths.event(lang, event.slug)}>{t('site.back')}</a>
            </p>
          </>
        }
        title={t('register.title')}
        lead={<Words of={event.title} />}
      />
      <Section id="form" label={t('register.details')} isFirst>
        <Door page={page} />
      </Section>
    </main>
  );
}

function Door({ page }: { page: PageOf<'register'> }) {
  const { t } = useTranslation();
  const lang = usePageLang();
  const { event } = page;
  if (page.outcome) {
    return (
      <>
        <Notice kind="ok" role="status" title={t(`register.${page.outcome}_title`)}>
          {t(`register.${page.outcome}_text`)}
        </Notice>
        <p className="odeum-acts">
          <LinkButton look="second" href={paths.event(lang, event.slug)}>
            {t('site.back')}
          </LinkButton>
          {page.outcome === 'already_registered' && (
            <LinkButton look="plain" href={paths.register(lang, event.slug)}>
              {t('register.other_address')}
            </LinkButton>
          )}
        </p>
      </>
    );
  }
  return isDoorOpen(event.door) ? <RegisterForm page={page} /> : <DoorNotice event={event} />;
}

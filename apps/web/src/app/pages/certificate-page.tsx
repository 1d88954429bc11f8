import type { PageOf } from '@odeum/contract/pages';
import { paths } from '@odeum/contract/paths';
import { formatDate, formatDays } from '@odeum/domain/time';
import { Button } from '@odeum/ui/button';
import { TextField } from '@odeum/ui/field';
import { Notice } from '@odeum/ui/notice';
import { Section } from '@odeum/ui/section';
import { useTranslation } from 'react-i18next';
import styles from '../../features/registrations/registrations.module.css';
import { usePageLang } from '../../lib/page-context';
import { Words } from '../../lib/words';
import { PageTitle } from '../layout/page-title';

/** Whether a certificate is true, for whoever has its code in hand. */
export default function CertificatePage({ page }: { page: PageOf<'certificate'> }) {
  const { t } = useTranslation();
  const lang = usePageLang();
  const { code, check } = page;
  return (
    <main id="main" tabIndex={-1} className="odeum-wrap">
      <PageTitle title={t('attending.check_title')} lead={t('attending.check_lead')} />
      <Section id="code" label={t('attending.check_code')} isFirst>
        <div className="odeum-news">
          {check && <Notice kind="ok" role="status" title={t('attending.check_true')} />}
          {code && !check && (
            <Notice kind="danger" role="alert" title={t('attending.check_false')}>
              {t('attending.check_false_text')}
            </Notice>
          )}
        </div>
        {check && <Facts check={check} />}
        <form action={paths.certificates(lang)} className={styles.form}>
          <TextField
            id="certificate-code"
            name="code"
            label={t('attending.check_code')}
            defaultValue={check?.code ?? code}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            maxLength={40}
            required
          />
          <div>
            <Button type="submit" look={check ? 'second' : 'filled'}>
              {t('attending.check_do')}
            </Button>
          </div>
        </form>
      </Section>
    </main>
  );
}

function Facts({ check }: { check: NonNullable<PageOf<'certificate'>['check']> }) {
  const { t } = useTranslation();
  const lang = usePageLang();
  const facts = [
    [t('attending.check_name'), check.name],
    [t('attending.check_event'), <Words key="event" of={check.event} />],
    [t('attending.check_when'), formatDays(check.startsAt, check.endsAt, check.zone, lang)],
    [
      t('attending.check_how'),
      check.minutes === null
        ? t('attending.check_hall')
        : t('attending.check_minutes', { count: check.minutes }),
    ],
    [t('attending.check_by'), <Words key="organiser" of={check.organiser} />],
    [t('attending.check_at'), formatDate(check.issuedAt, check.zone, lang)],
  ] as const;
  return (
    <dl className={styles.facts}>
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

import { IconDoorEnter } from '@tabler/icons-react';
import type { PageOf } from '@odeum/contract/pages';
import { paths } from '@odeum/contract/paths';
import { formatDate, formatTime } from '@odeum/domain/time';
import { Button, LinkButton } from '@odeum/ui/button';
import { Icon } from '@odeum/ui/icon';
import { Notice } from '@odeum/ui/notice';
import { useTranslation } from 'react-i18next';
import { usePageLang } from '../../lib/page-context';
import styles from './join.module.css';

/** A plain form: opening this page is no joining, only the press of the button is. */
export function JoinDoor({ page }: { page: PageOf<'join'> }) {
  const { t } = useTranslation(['public', 'errors']);
  const lang = usePageLang();
  const { window, secret, person, event, problem } = page;
  const opens = {
    date: formatDate(page.opensAt, person.zone, lang),
    time: formatTime(page.opensAt, person.zone, lang),
  };
  return (
    <div className={styles.door}>
      {problem && (
        <Notice kind="danger" role="alert">
          {t(`errors:${problem}`)}
        </Notice>
      )}
      {window === 'before' && <Notice>{t('join.before', opens)}</Notice>}
      {window === 'open' && (
        <form method="post" action={paths.join(secret)}>
          <Button type="submit" size="big" isWideOnPhones>
            <Icon of={IconDoorEnter} />
            {t('join.enter')}
          </Button>
          <p className={styles.hint}>{t('join.leads_to', { provider: page.providerName })}</p>
        </form>
      )}
      {window === 'after' && <Notice>{t('join.after')}</Notice>}
      {window === 'revoked' && (
        <>
          <Notice kind="warn">{t('join.revoked')}</Notice>
          <p>
            <LinkButton look="second" href={`mailto:${event.organiser.email}`}>
              {t('join.write', { email: event.organiser.email })}
            </LinkButton>
          </p>
        </>
      )}
    </div>
  );
}

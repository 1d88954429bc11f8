import { Button } from '@mantine/core';
import { paths } from '@odeum/contract/paths';
import { Notice } from '@odeum/ui/notice';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { NavLink, Outlet } from 'react-router';
import { UnsavedDoor } from '../edit/unsaved-guard';
import { ApiProblem, tell } from '../lib/api';
import { useProblemText, useText } from '../lib/words';
import { AskForLink } from './ask-for-link';
import { Header } from './header';
import styles from './shell.module.css';
import { useMe } from './use-me';
import { Waiting } from './waiting';

/**
 * The frame of every page of the studio; who is not signed in gets the way in instead. Somebody whose session ends in
 * the middle of work keeps the page: what they typed is in it.
 */
export function Shell() {
  const { t } = useTranslation('studio');
  const text = useText();
  const problemText = useProblemText();
  const me = useMe();
  const organisation = me.data?.memberships[0]?.organisationName;
  const isSignedOut = me.error instanceof ApiProblem && me.error.code === 'signed_out';
  const signOut = useMutation({
    mutationFn: () => tell('POST', '/sessions/end'),
    onSuccess: () => location.assign(paths.studio.home()),
  });
  const mayReadMail = me.data?.memberships.some(({ permissions }) => permissions.includes('outbox.view'));
  const nav = me.data && (
    <nav aria-label={t('studio')} className={styles.nav}>
      <NavLink to={paths.studio.events()}>{t('events')}</NavLink>
      <NavLink to={paths.studio.series()}>{t('series_page.title')}</NavLink>
      {mayReadMail && <NavLink to={paths.studio.outbox()}>{t('outbox')}</NavLink>}
    </nav>
  );
  const acts = me.data && (
    <Button variant="subtle" size="compact-md" loading={signOut.isPending} onClick={() => signOut.mutate()}>
      {t('sign_out')}
    </Button>
  );
  return (
    <>
      <Header name={organisation ? text(organisation) : t('studio')} nav={nav} acts={acts} />
      <UnsavedDoor />
      <main id="main" className={styles.main} tabIndex={-1}>
        {signOut.error && (
          <Notice kind="danger" role="alert">
            {problemText(signOut.error)}
          </Notice>
        )}
        {me.data && isSignedOut && (
          <Notice kind="warn" role="alert" title={t('session_ended')}>
            {t('session_ended_text')}{' '}
            <a href={paths.studio.home()} target="_blank" rel="noopener">
              {t('sign_in_elsewhere')}
            </a>
          </Notice>
        )}
        {isSignedOut && !me.data ? <AskForLink /> : <Waiting query={me}>{() => <Outlet />}</Waiting>}
      </main>
    </>
  );
}

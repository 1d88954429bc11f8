import { Button, NativeSelect } from '@mantine/core';
import { MeView } from '@odeum/contract/accounts';
import { LANGUAGES } from '@odeum/contract/common';
import { paths } from '@odeum/contract/paths';
import { Logo } from '@odeum/ui/logo';
import { SkipLink } from '@odeum/ui/skip-link';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { NavLink, Outlet } from 'react-router';
import { ApiProblem, call, tell } from '../lib/api';
import { chooseLanguage } from '../lib/studio-i18n';
import { useLang } from '../lib/words';
import { LANGUAGE_NAMES } from '../../../lib/languages';
import { AskForLink } from './sign-in-page';
import styles from './shell.module.css';
import { Waiting } from './waiting';

export function useMe() {
  return useQuery({ queryKey: ['me'], queryFn: () => call(MeView, 'GET', '/me'), staleTime: 60_000 });
}

/** The frame of every page of the studio; who is not signed in gets the way in instead. */
export function Shell() {
  const { t } = useTranslation('studio');
  const lang = useLang();
  const me = useMe();
  const isSignedOut = me.error instanceof ApiProblem && me.error.code === 'signed_out';
  const signOut = async () => {
    await tell('POST', '/sessions/end');
    location.assign(paths.studio.home());
  };
  return (
    <>
      <SkipLink>{t('skip')}</SkipLink>
      <header className={styles.header}>
        <NavLink to={paths.studio.events()} className={styles.brand}>
          <Logo />
          <span>{me.data?.memberships[0]?.organisationName ?? t('studio')}</span>
        </NavLink>
        {me.data && (
          <nav aria-label={t('studio')} className={styles.nav}>
            <NavLink to={paths.studio.events()}>{t('events')}</NavLink>
            <NavLink to={paths.studio.outbox()}>{t('outbox')}</NavLink>
          </nav>
        )}
        <div className={styles.own}>
          <NativeSelect
            aria-label={t('language')}
            size="sm"
            value={lang}
            onChange={(event) => chooseLanguage(event.target.value as never)}
            data={LANGUAGES.map((code) => ({ value: code, label: LANGUAGE_NAMES[code] }))}
          />
          {me.data && (
            <Button variant="subtle" size="compact-md" onClick={() => void signOut()}>
              {t('sign_out')}
            </Button>
          )}
        </div>
      </header>
      <main id="main" className={styles.main} tabIndex={-1}>
        {isSignedOut ? <AskForLink /> : <Waiting query={me}>{() => <Outlet />}</Waiting>}
      </main>
    </>
  );
}

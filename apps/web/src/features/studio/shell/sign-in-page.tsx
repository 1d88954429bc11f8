import { Button, TextInput } from '@mantine/core';
import { SignInLinkRequested } from '@odeum/contract/accounts';
import { paths } from '@odeum/contract/paths';
import { Notice } from '@odeum/ui/notice';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { call, tell } from '../lib/api';
import { useFaultsByPath, useProblemText } from '../lib/words';
import { PageTitle } from './page-title';
import styles from './shell.module.css';

/** Opening the link does nothing yet, so that a mail scanner that opens it uses nothing up; the button signs in. */
export function SignInPage() {
  const { t } = useTranslation('studio');
  const { token } = useParams();
  const problemText = useProblemText();
  const signIn = useMutation({
    mutationFn: () => tell('POST', '/sessions', { token }),
    onSuccess: () => location.assign(paths.studio.events()),
  });
  return (
    <main id="main" className={styles.main}>
      <div className={`${styles.group} ${styles.narrow}`}>
        <PageTitle>{t('sign_in')}</PageTitle>
        {signIn.error ? (
          <>
            <Notice kind="danger" role="alert">
              {problemText(signIn.error)}
            </Notice>
            <AskForLink isPart />
          </>
        ) : (
          <>
            <p>{t('sign_in_text')}</p>
            <div>
              <Button onClick={() => signIn.mutate()} loading={signIn.isPending}>
                {t('sign_in')}
              </Button>
            </div>
          </>
        )}
      </div>
    </main>
  );
}

export function AskForLink({ isPart = false }: { isPart?: boolean }) {
  const { t } = useTranslation('studio');
  const problemText = useProblemText();
  const [email, setEmail] = useState('');
  const ask = useMutation({
    mutationFn: () => call(SignInLinkRequested, 'POST', '/sign-in-links', { email }),
  });
  const faultOf = useFaultsByPath(ask.error);
  const send = (event: FormEvent) => {
    event.preventDefault();
    ask.mutate();
  };
  return (
    <form className={`${styles.group} ${styles.narrow}`} onSubmit={send} noValidate>
      {!isPart && <PageTitle>{t('sign_in')}</PageTitle>}
      <p>{t('ask_link_text')}</p>
      <TextInput
        label={t('email')}
        type="email"
        autoComplete="email"
        value={email}
        onChange={(event) => setEmail(event.target.value)}
        error={faultOf('email') ?? (ask.error ? problemText(ask.error) : undefined)}
      />
      <div>
        <Button type="submit" loading={ask.isPending}>
          {t('ask_link')}
        </Button>
      </div>
      {ask.isSuccess && (
        <Notice kind="ok" role="status">
          {t('link_asked')}
        </Notice>
      )}
    </form>
  );
}

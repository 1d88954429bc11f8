import { Button, TextInput } from '@mantine/core';
import { SignInLinkRequested } from '@odeum/contract/accounts';
import { LIMITS } from '@odeum/contract/limits';
import { Notice } from '@odeum/ui/notice';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../lib/api';
import { useFaultsByPath, useLang, useProblemText } from '../lib/words';
import { PageTitle } from './page-title';
import styles from './shell.module.css';

/** The way in: there are no passwords, only links by mail. */
export function AskForLink({ isPart = false }: { isPart?: boolean }) {
  const { t } = useTranslation('studio');
  const language = useLang();
  const problemText = useProblemText();
  const [email, setEmail] = useState('');
  const ask = useMutation({
    mutationFn: () => call(SignInLinkRequested, 'POST', '/sign-in-links', { email, language }),
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
        maxLength={LIMITS.email}
        value={email}
        onChange={(event) => setEmail(event.target.value)}
        error={faultOf('email') ?? (ask.error ? problemText(ask.error) : undefined)}
      />
      <div>
        <Button type="submit" loading={ask.isPending}>
          {t('ask_link')}
        </Button>
      </div>
      <div role="status">{ask.isSuccess && <Notice kind="ok">{t('link_asked')}</Notice>}</div>
    </form>
  );
}

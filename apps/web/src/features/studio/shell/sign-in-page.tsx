import { Button } from '@mantine/core';
import { paths } from '@odeum/contract/paths';
import { Notice } from '@odeum/ui/notice';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { tell } from '../lib/api';
import { useProblemText } from '../lib/words';
import { AskForLink } from './ask-for-link';
import { Header } from './header';
import { PageTitle } from './page-title';
import styles from './shell.module.css';

/** Opening the link does nothing yet, so that a mail scanner that opens it uses nothing up; the button signs in. */
export function SignInPage() {
  const { t } = useTranslation('studio');
  const { token } = useParams();
  const problemText = useProblemText();
  const signIn = useMutation({
    mutationFn: () => tell('POST', '/sessions', { token }),
    onSuccess: () => location.replace(paths.studio.events()),
  });
  return (
    <>
      <Header name={t('studio')} />
      <main id="main" className={styles.main} tabIndex={-1}>
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
    </>
  );
}

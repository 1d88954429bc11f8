import type { PageOf } from '@odeum/contract/pages';
import { paths } from '@odeum/contract/paths';
import { Arcs } from '@odeum/ui/arcs';
import { LinkButton } from '@odeum/ui/button';
import { useTranslation } from 'react-i18next';
import { describeError } from '../../features/pages/describe-error';
import { usePageLang } from '../../lib/page-context';
import { PageTitle } from '../layout/page-title';
import styles from './error-page.module.css';

export default function ErrorPage({ page }: { page: PageOf<'error'> }) {
  const { t } = useTranslation(['public', 'errors']);
  const lang = usePageLang();
  const { title, advice } = describeError(page.status, page.code);
  return (
    <main id="main" tabIndex={-1} className={`odeum-wrap ${styles.page}`}>
      <PageTitle
        rail={<p className="odeum-num">{t('error.code', { status: page.status })}</p>}
        title={t(`error.${title}`)}
        lead={
          <>
            <p>{t(`errors:${page.code}`)}</p>
            <p>{t(`error.${advice}`)}</p>
            <p className="odeum-acts">
              <LinkButton href={paths.home(lang)}>{t('error.do_home')}</LinkButton>
            </p>
          </>
        }
      />
      <Arcs className={styles.arcs} />
    </main>
  );
}

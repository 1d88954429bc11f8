import type { PageOf } from '@odeum/contract/pages';
import { paths } from '@odeum/contract/paths';
import { useTranslation } from 'react-i18next';
import { usePageLang } from '../../lib/page-context';
import styles from './found-line.module.css';

/** How many fit, and the way back to all. */
export function FoundLine({ page }: { page: PageOf<'home'> }) {
  const { t } = useTranslation('discovery');
  const lang = usePageLang();
  return (
    <div className={styles.line}>
      {page.isNear && page.found > 0 && <p>{t('near')}</p>}
      <p>{t('found', { count: page.found })}</p>
      <a href={paths.home(lang)}>{t('filters.clear')}</a>
    </div>
  );
}

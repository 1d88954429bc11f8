import type { PageOf } from '@odeum/contract/pages';
import { paths } from '@odeum/contract/paths';
import { useTranslation } from 'react-i18next';
import { usePageLang } from '../../lib/page-context';
import styles from './found-line.module.css';

/** To the pages before and after; the choice comes along. */
export function PageLinks({ page: { choice, pageNumber, pageCount } }: { page: PageOf<'home'> }) {
  const { t } = useTranslation('discovery');
  const lang = usePageLang();
  if (pageCount < 2) return null;
  const to = (page: number) => paths.found(lang, { ...choice, page: page > 1 ? String(page) : '' });
  return (
    <nav aria-label={t('pages.label')} className={`${styles.pages} odeum-noprint`}>
      {pageNumber > 1 && (
        <a rel="prev" href={to(pageNumber - 1)}>
          {t('pages.previous')}
        </a>
      )}
      <span>{t('pages.position', { page: pageNumber, count: pageCount })}</span>
      {pageNumber < pageCount && (
        <a rel="next" href={to(pageNumber + 1)}>
          {t('pages.next')}
        </a>
      )}
    </nav>
  );
}

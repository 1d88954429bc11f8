import { LIMITS } from '@odeum/contract/common';
import type { PageOf } from '@odeum/contract/pages';
import { paths } from '@odeum/contract/paths';
import { Button } from '@odeum/ui/button';
import { TextField } from '@odeum/ui/field';
import { useTranslation } from 'react-i18next';
import { usePageLang } from '../../lib/page-context';
import { ChoiceFields } from './choice-fields';
import styles from './event-search.module.css';

/** An ordinary form whose state is the address. What is folded away is open where something in it was chosen. */
export function EventSearch({ page }: { page: PageOf<'home'> }) {
  const { t } = useTranslation('discovery');
  const lang = usePageLang();
  const { q, ...narrowed } = page.choice;
  const isNarrowed = Object.values(narrowed).some((value) => value !== '');
  return (
    <form
      method="get"
      action={paths.home(lang)}
      role="search"
      aria-label={t('filters.label')}
      className={`${styles.search} odeum-noprint`}
    >
      <div className={styles.words}>
        <TextField
          id="event-q"
          name="q"
          type="search"
          label={t('filters.q')}
          maxLength={LIMITS.search}
          defaultValue={q}
        />
        <Button type="submit">{t('filters.search')}</Button>
      </div>
      <details open={isNarrowed}>
        <summary className={styles.summary}>{t('filters.more')}</summary>
        <ChoiceFields page={page} />
        <div className={styles.acts}>
          <Button type="submit" look="second">
            {t('filters.show')}
          </Button>
        </div>
      </details>
    </form>
  );
}

import { Pagination } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface PagesProps {
  total: number;
  pageRows: number;
  page: number;
  onTurn: (page: number) => void;
}

/** Turns the pages of a long list; not there where there is only one. */
export function Pages({ total, pageRows, page, onTurn }: PagesProps) {
  const { t } = useTranslation('studio');
  if (total <= pageRows) return null;
  return (
    <nav aria-label={t('pages')}>
      <Pagination
        size="lg"
        total={Math.ceil(total / pageRows)}
        value={page}
        onChange={onTurn}
        getControlProps={(control) => ({ 'aria-label': t(`page_${control}`) })}
        getItemProps={(number) => ({ 'aria-label': t('page_number', { number }) })}
      />
    </nav>
  );
}

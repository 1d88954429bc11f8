import { Button } from '@mantine/core';
import { Notice } from '@odeum/ui/notice';
import { useTranslation } from 'react-i18next';

/** A page that could not be drawn or fetched: after an update its file may have another name. */
export function BrokenPage() {
  const { t } = useTranslation('studio');
  return (
    <Notice kind="danger" role="alert" title={t('broken')}>
      <p>{t('broken_text')}</p>
      <Button mt="sm" variant="default" onClick={() => location.reload()}>
        {t('load_again')}
      </Button>
    </Notice>
  );
}

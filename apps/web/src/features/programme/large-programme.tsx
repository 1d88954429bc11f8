import type { EventFront } from '@odeum/contract/pages';
import { paths } from '@odeum/contract/paths';
import { LinkButton } from '@odeum/ui/button';
import { useTranslation } from 'react-i18next';
import { usePageLang } from '../../lib/page-context';

/** Leads to a programme that has pages of its own. */
export function LargeProgramme({ event }: { event: EventFront }) {
  const { t } = useTranslation();
  const lang = usePageLang();
  return (
    <>
      <p>{t('programme.large', { count: event.sessionCount })}</p>
      <p>
        <LinkButton href={paths.programme(lang, event.slug)}>{t('programme.see')}</LinkButton>
      </p>
    </>
  );
}

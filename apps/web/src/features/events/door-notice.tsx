import type { EventFront } from '@odeum/contract/pages';
import { paths } from '@odeum/contract/paths';
import { formatDate, formatTime } from '@odeum/domain/time';
import { LinkButton } from '@odeum/ui/button';
import { Notice } from '@odeum/ui/notice';
import { useTranslation } from 'react-i18next';
import { usePageLang } from '../../lib/page-context';
import { StatusNotice } from './status-notice';

/** Says why one cannot register, where one cannot, and what is there instead. */
export function DoorNotice({ event }: { event: EventFront }) {
  const { t } = useTranslation();
  const lang = usePageLang();
  if (event.status !== 'scheduled') return <StatusNotice event={event} />;
  if (event.door === 'over') {
    return (
      <>
        <Notice>{t(event.hasRecord ? 'attend.over_record' : 'attend.over')}</Notice>
        {event.hasRecord && (
          <p className="odeum-acts">
            <LinkButton href={paths.record(lang, event.slug)} size="big" isWideOnPhones>
              {t('attend.read')}
            </LinkButton>
          </p>
        )}
      </>
    );
  }
  if (event.door === 'not_yet' && event.registrationOpensAt) {
    const at = event.registrationOpensAt;
    return (
      <Notice>
        {t('attend.not_yet', {
          date: formatDate(at, event.zone, lang),
          time: formatTime(at, event.zone, lang),
        })}
      </Notice>
    );
  }
  if (event.door === 'closed') return <Notice kind="warn">{t('attend.closed')}</Notice>;
  if (event.door === 'full') {
    return <Notice kind="warn">{t(event.hasStream ? 'attend.all_full_stream' : 'attend.all_full')}</Notice>;
  }
  return event.door === 'none' ? <p>{t('attend.none')}</p> : null;
}

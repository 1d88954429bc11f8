import type { EventFront } from '@odeum/contract/pages';
import { useTranslation } from 'react-i18next';
import { Words } from '../../lib/words';

/** Where it is: the house, and beneath it the street, the town and that one may also follow from afar. */
export function usePlaceLines(event: EventFront) {
  const { t } = useTranslation();
  if (!event.venue || event.attendanceMode === 'online')
    return { fact: t('cover.online_only'), detail: null };
  const { address, city, name } = event.venue;
  const isCitySaid = city !== null && address?.text.includes(city.text);
  const parts = [address, isCitySaid ? null : city].filter((phrase) => phrase !== null);
  const street = parts.map((phrase, i) => (
    <span key={i}>
      {i > 0 && ', '}
      <Words of={phrase} />
    </span>
  ));
  const andOnline = event.attendanceMode === 'mixed' ? t('cover.and_online', { place: '' }) : null;
  return {
    fact: <Words of={name} />,
    detail: (
      <>
        {street}
        {andOnline}
      </>
    ),
  };
}

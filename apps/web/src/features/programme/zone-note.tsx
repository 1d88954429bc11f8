import { useTranslation } from 'react-i18next';
import type { ShownZone } from '../../lib/zones';

/** Says for which places the times stand. */
export function ZoneNote({ zones }: { zones: ShownZone[] }) {
  const { t } = useTranslation();
  const names = zones.map((zone) => zone.label.text).join(', ');
  return (
    <>
      {zones.length > 1
        ? t('programme.zones', { zones: names })
        : t('programme.single_zone', { zone: names })}
    </>
  );
}

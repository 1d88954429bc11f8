import { useTranslation } from 'react-i18next';
import { Sentence, slot } from '../../lib/sentence';
import { Words } from '../../lib/words';
import type { ShownZone } from '../../lib/zones';

/** Says for which places the times stand. */
export function ZoneNote({ zones }: { zones: ShownZone[] }) {
  const { t } = useTranslation();
  const places = zones.map((_, i) => slot(i)).join(', ');
  const text =
    zones.length > 1 ? t('programme.zones', { zones: places }) : t('programme.single_zone', { zone: places });
  return (
    <Sentence
      text={text}
      slots={zones.map((zone) => (
        <Words key={zone.zone} of={zone.label} />
      ))}
    />
  );
}

import type { SeatCount } from '@odeum/contract/events';
import { useTranslation } from 'react-i18next';

/** 86 of 120 in the hall, 143 online. */
export function SeatLine({ seats }: { seats: readonly SeatCount[] }) {
  const { t } = useTranslation('studio');
  return (
    <p className="odeum-num">
      {seats.map(({ mode, taken, capacity }) => (
        <span key={mode} className="odeum-nowrap">
          {t(capacity === null ? `count_${mode}_open` : `count_${mode}`, { taken, capacity })}
          <br />
        </span>
      ))}
    </p>
  );
}

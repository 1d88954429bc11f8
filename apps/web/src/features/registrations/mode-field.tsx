import type { EventFront } from '@odeum/contract/pages';
import { type Mode, MODES } from '@odeum/contract/registrations';
import { seatsLeft } from '@odeum/domain/events';
import { RadioGroup } from '@odeum/ui/field';
import { useTranslation } from 'react-i18next';

interface ModeFieldProps {
  event: EventFront;
  chosen: string | null;
  error: string | null;
}

export function ModeField({ event, chosen, error }: ModeFieldProps) {
  const { t } = useTranslation();
  const offered = MODES.filter((mode) => event.seats.some((seat) => seat.mode === mode));
  const only = offered.length === 1 ? offered[0] : undefined;
  const noteOf = (mode: Mode) => {
    const left = seatsLeft(event.seats, mode);
    const capacity = event.seats.find((seat) => seat.mode === mode)?.capacity;
    if (left === null) return t('register.unlimited');
    if (left > 0) return t('register.left', { count: left, capacity });
    return t(event.entry.hasWaitingList ? 'register.in_line' : 'register.none_left');
  };
  return (
    <RadioGroup
      id="mode"
      name="mode"
      label={t('register.mode')}
      error={error}
      defaultValue={chosen ?? only}
      choices={offered.map((mode) => ({
        value: mode,
        label: t(`mode.${mode}`),
        note: noteOf(mode),
        isDisabled: seatsLeft(event.seats, mode) === 0 && !event.entry.hasWaitingList,
      }))}
    />
  );
}

import { Autocomplete } from '@mantine/core';
import { useTranslation } from 'react-i18next';

const ZONES = Intl.supportedValuesOf('timeZone');
const MOST_SHOWN = 20;

interface ZoneFieldProps {
  label?: string;
  hint?: string;
  value: string;
  onChange: (zone: string) => void;
  error?: string;
}

/** An IANA zone by its name; a few letters of the town are enough. */
export function ZoneField({ label, hint, value, onChange, error }: ZoneFieldProps) {
  const { t } = useTranslation('studio');
  return (
    <Autocomplete
      label={label ?? t('zone')}
      description={hint}
      value={value}
      onChange={onChange}
      data={ZONES}
      limit={MOST_SHOWN}
      error={error}
      autoComplete="off"
    />
  );
}

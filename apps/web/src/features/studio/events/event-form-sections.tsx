import { Autocomplete, TextInput } from '@mantine/core';
import { LIMITS } from '@odeum/contract/common';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import styles from '../shell/shell.module.css';
import type { EventFormValues } from './event-form-values';
import { LocalisedField } from './localised-field';

interface PartProps {
  values: EventFormValues;
  set: (part: Partial<EventFormValues>) => void;
  faultOf: (path: string) => string | undefined;
}

const TIMES = ['startsAt', 'endsAt', 'registrationOpensAt', 'registrationClosesAt'] as const;

export function TimeFields({ values, set, faultOf }: PartProps) {
  const { t } = useTranslation('studio');
  const zones = useMemo(() => Intl.supportedValuesOf('timeZone'), []);
  return (
    <section className={styles.section} aria-labelledby="form-times">
      <h2 id="form-times">{t('form_times')}</h2>
      <div className={styles.columns}>
        <Autocomplete
          label={t('zone')}
          description={t('zone_hint')}
          value={values.zone}
          onChange={(zone) => set({ zone })}
          data={zones}
          limit={20}
          error={faultOf('zone')}
        />
        {TIMES.map((field) => (
          <TextInput
            key={field}
            type="datetime-local"
            label={t(field)}
            value={values[field]}
            onChange={(event) => set({ [field]: event.target.value })}
            error={faultOf(field)}
          />
        ))}
      </div>
    </section>
  );
}

export function SeatsFields({ values, set, faultOf }: PartProps) {
  const { t } = useTranslation('studio');
  return (
    <>
      {values.attendanceMode !== 'online' && (
        <TextInput
          inputMode="numeric"
          label={t('seats_in_hall')}
          description={t('seats_hint')}
          value={values.seatsOnSite}
          onChange={(event) => set({ seatsOnSite: event.target.value })}
          error={faultOf('capacity.on_site')}
        />
      )}
      {values.attendanceMode !== 'on_site' && (
        <TextInput
          inputMode="numeric"
          label={t('seats_online')}
          description={t('seats_hint')}
          value={values.seatsOnline}
          onChange={(event) => set({ seatsOnline: event.target.value })}
          error={faultOf('capacity.online')}
        />
      )}
    </>
  );
}

const VENUE = [
  ['venueName', 'venue_name', LIMITS.name, false],
  ['venueCity', 'venue_city', LIMITS.name, false],
  ['venueAddress', 'venue_address', LIMITS.address, false],
  ['venueDirections', 'venue_directions', LIMITS.notes, true],
  ['venueAccess', 'venue_access', LIMITS.notes, true],
] as const;

export function VenueFields({ values, set }: Omit<PartProps, 'faultOf'>) {
  const { t } = useTranslation('studio');
  return VENUE.map(([field, label, maxLength, isLong]) => (
    <LocalisedField
      key={field}
      label={t(label)}
      languages={values.languages}
      value={values[field]}
      onChange={(value) => set({ [field]: value })}
      maxLength={maxLength}
      isLong={isLong}
    />
  ));
}

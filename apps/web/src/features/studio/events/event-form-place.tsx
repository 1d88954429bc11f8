import { NativeSelect, TextInput } from '@mantine/core';
import { LIMITS } from '@odeum/contract/common';
import { ATTENDANCE_MODES } from '@odeum/contract/events';
import { useTranslation } from 'react-i18next';
import { LocalisedColumns } from '../fields/localised-columns';
import { MomentField } from '../fields/moment-field';
import { ZoneField } from '../fields/zone-field';
import styles from '../shell/shell.module.css';
import type { FormPart } from './event-form-texts';
import type { EventFormValues } from './event-form-values';

const ROWS = [
  ['startsAt', 'endsAt'],
  ['registrationOpensAt', 'registrationClosesAt'],
] as const;

export function TimeFields({ values, set, faultOf }: FormPart) {
  const { t } = useTranslation('studio');
  return (
    <section className={styles.section} aria-labelledby="form-times">
      <h2 id="form-times">{t('form_times')}</h2>
      <div className={styles.columns}>
        <ZoneField
          hint={t('zone_hint')}
          value={values.zone}
          onChange={(zone) => set({ zone })}
          error={faultOf('zone')}
        />
        {ROWS[0].map((field) => (
          <MomentField
            key={field}
            label={t(field)}
            value={values[field]}
            onChange={(value) => set({ [field]: value })}
            error={faultOf(field)}
          />
        ))}
      </div>
      <div className={styles.columns}>
        {ROWS[1].map((field) => (
          <MomentField
            key={field}
            label={t(field)}
            hint={t(`${field}_hint`)}
            value={values[field]}
            onChange={(value) => set({ [field]: value })}
            error={faultOf(field)}
          />
        ))}
      </div>
    </section>
  );
}

export function AttendanceFields({ values, set, faultOf }: FormPart) {
  const { t } = useTranslation('studio');
  const isMet = values.attendanceMode !== 'online';
  return (
    <section className={styles.section} aria-labelledby="form-attendance">
      <h2 id="form-attendance">{t('form_attendance')}</h2>
      <div className={styles.columns}>
        <NativeSelect
          label={t('attendance')}
          value={values.attendanceMode}
          onChange={(event) =>
            set({ attendanceMode: event.target.value as EventFormValues['attendanceMode'] })
          }
          data={ATTENDANCE_MODES.map((value) => ({ value, label: t(`attendance_${value}`) }))}
        />
        {isMet && (
          <SeatsField
            label={t('seats_in_hall')}
            value={values.seatsOnSite}
            onChange={(seatsOnSite) => set({ seatsOnSite })}
            error={faultOf('capacity.on_site')}
          />
        )}
        {values.attendanceMode !== 'on_site' && (
          <SeatsField
            label={t('seats_online')}
            value={values.seatsOnline}
            onChange={(seatsOnline) => set({ seatsOnline })}
            error={faultOf('capacity.online')}
          />
        )}
      </div>
      {isMet && <VenueFields values={values} set={set} faultOf={faultOf} />}
    </section>
  );
}

interface SeatsFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  error?: string;
}

function SeatsField({ label, value, onChange, error }: SeatsFieldProps) {
  const { t } = useTranslation('studio');
  return (
    <TextInput
      inputMode="numeric"
      label={label}
      description={t('seats_hint')}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      error={error}
    />
  );
}

function VenueFields({ values, set, faultOf }: FormPart) {
  const { t } = useTranslation('studio');
  return (
    <>
      <LocalisedColumns
        languages={values.languages}
        values={values}
        onChange={set}
        fields={[
          { name: 'venueName', label: t('venue_name'), maxLength: LIMITS.name },
          { name: 'venueCity', label: t('venue_city'), maxLength: LIMITS.name },
          { name: 'venueAddress', label: t('venue_address'), maxLength: LIMITS.address },
          { name: 'venueDirections', label: t('venue_directions'), maxLength: LIMITS.notes, isLong: true },
          { name: 'venueAccess', label: t('venue_access'), maxLength: LIMITS.notes, isLong: true },
        ]}
      />
      <TextInput
        className={styles.narrow}
        type="url"
        label={t('map_url')}
        maxLength={LIMITS.url}
        value={values.mapUrl}
        onChange={(event) => set({ mapUrl: event.target.value })}
        error={faultOf('venue.mapUrl')}
      />
    </>
  );
}

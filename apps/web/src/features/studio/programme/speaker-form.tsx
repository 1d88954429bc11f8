import { Button } from '@mantine/core';
import { LIMITS } from '@odeum/contract/common';
import { type Period, type SpeakerInput, SpeakerView } from '@odeum/contract/programme';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LocalisedColumns } from '../fields/localised-columns';
import { MomentField } from '../fields/moment-field';
import { call } from '../lib/api';
import { fromLocalField, toLocalField } from '../lib/zone-time';
import styles from '../shell/shell.module.css';
import { Waiting } from '../shell/waiting';
import { PartForm } from './part-form';
import { SpeakerPicture } from './speaker-picture';
import { StaleTexts } from './stale-texts';
import { useProgramming } from './use-programme';

interface SpeakerFormProps {
  /** Null: a new one. */
  id: string | null;
  onClose: () => void;
}

export function SpeakerForm({ id, onClose }: SpeakerFormProps) {
  if (id === null) return <Fields speaker={null} onClose={onClose} />;
  return <KnownSpeaker id={id} onClose={onClose} />;
}

function KnownSpeaker({ id, onClose }: { id: string; onClose: () => void }) {
  const { event } = useProgramming();
  const query = useQuery({
    queryKey: ['programme', event.id, 'speaker', id],
    queryFn: () => call(SpeakerView, 'GET', `/events/${event.id}/programme/speakers/${id}`),
    staleTime: Infinity,
    gcTime: 0,
  });
  return <Waiting query={query}>{(speaker) => <Fields speaker={speaker} onClose={onClose} />}</Waiting>;
}

function Fields({ speaker, onClose }: { speaker: SpeakerView | null; onClose: () => void }) {
  const { t } = useTranslation('studio');
  const { event } = useProgramming();
  const [stillRight, setStillRight] = useState<readonly string[]>([]);
  const start: SpeakerInput = {
    name: speaker?.name ?? {},
    role: speaker?.role ?? {},
    affiliation: speaker?.affiliation ?? {},
    biography: speaker?.biography ?? {},
    availability: speaker?.availability ?? [],
  };
  return (
    <PartForm kind="speaker" part={speaker} start={start} stillRight={stillRight} onClose={onClose}>
      {({ values, set, faultOf }) => (
        <>
          <LocalisedColumns
            languages={event.languages}
            values={values}
            onChange={set}
            faultOf={faultOf}
            fields={[
              { name: 'name', label: t('board.text.name'), maxLength: LIMITS.name },
              { name: 'role', label: t('board.text.role'), maxLength: LIMITS.name },
              { name: 'affiliation', label: t('board.text.affiliation'), maxLength: LIMITS.name },
              {
                name: 'biography',
                label: t('board.text.biography'),
                maxLength: LIMITS.description,
                isLong: true,
              },
            ]}
          />
          {speaker && (
            <StaleTexts names={speaker.staleTexts} stillRight={stillRight} onChange={setStillRight} />
          )}
          <Availability
            periods={values.availability}
            onChange={(availability) => set({ availability })}
            faultOf={faultOf}
          />
          {speaker && <SpeakerPicture speaker={speaker} />}
        </>
      )}
    </PartForm>
  );
}

interface AvailabilityProps {
  periods: readonly Period[];
  onChange: (periods: Period[]) => void;
  faultOf: (path: string) => string | undefined;
}

/** When somebody can be there; nothing said is always. */
function Availability({ periods, onChange, faultOf }: AvailabilityProps) {
  const { t } = useTranslation('studio');
  const { event } = useProgramming();
  const put = (at: number, field: keyof Period, text: string) => {
    const instant = fromLocalField(text, event.zone, periods[at]?.[field]);
    if (instant) onChange(periods.map((period, i) => (i === at ? { ...period, [field]: instant } : period)));
  };
  return (
    <fieldset className={styles.group}>
      <legend>{t('board.availability')}</legend>
      <p className="odeum-meta">{t('board.availability_hint', { zone: event.zone })}</p>
      {periods.map((period, i) => (
        <div key={i} className={styles.columns}>
          {(['startsAt', 'endsAt'] as const).map((field) => (
            <MomentField
              key={field}
              label={t(field)}
              value={toLocalField(period[field], event.zone)}
              onChange={(text) => put(i, field, text)}
              error={faultOf(`availability.${i}.${field}`)}
            />
          ))}
          <Button variant="subtle" onClick={() => onChange(periods.filter((_, at) => at !== i))}>
            {t('remove')}
          </Button>
        </div>
      ))}
      <div>
        <Button
          variant="default"
          onClick={() => onChange([...periods, { startsAt: event.startsAt, endsAt: event.endsAt }])}
        >
          {t('board.add_period')}
        </Button>
      </div>
    </fieldset>
  );
}

import { NativeSelect, NumberInput } from '@mantine/core';
import { LIMITS } from '@odeum/contract/common';
import { TRACK_COLOURS, type TrackInput, type TrackView } from '@odeum/contract/programme';
import { useTranslation } from 'react-i18next';
import { LocalisedField } from '../fields/localised-field';
import styles from '../shell/shell.module.css';
import { PartForm } from './part-form';
import { useProgramming } from './use-programme';

export function TrackForm({ track, onClose }: { track: TrackView | null; onClose: () => void }) {
  const { t } = useTranslation('studio');
  const { event, programme } = useProgramming();
  const { length } = programme.tracks;
  const start: TrackInput = track ?? {
    name: {},
    colour: TRACK_COLOURS[length % TRACK_COLOURS.length] ?? 'slate',
    position: length + 1,
  };
  return (
    <PartForm kind="track" part={track} start={start} onClose={onClose}>
      {({ values, set, faultOf }) => (
        <>
          <LocalisedField
            label={t('board.track_name')}
            languages={event.languages}
            value={values.name}
            onChange={(name) => set({ name })}
            maxLength={LIMITS.name}
            faultOf={(lang) => faultOf(`name.${lang}`)}
          />
          <div className={styles.columns}>
            <NativeSelect
              label={t('board.colour')}
              value={values.colour}
              data={TRACK_COLOURS.map((value) => ({ value, label: t(`board.colours.${value}`) }))}
              onChange={(changed) => set({ colour: changed.target.value as TrackInput['colour'] })}
            />
            <NumberInput
              label={t('board.position')}
              min={0}
              max={LIMITS.programmeTracks}
              allowDecimal={false}
              value={values.position}
              onChange={(position) => set({ position: Number(position) || 0 })}
              error={faultOf('position')}
            />
          </div>
        </>
      )}
    </PartForm>
  );
}

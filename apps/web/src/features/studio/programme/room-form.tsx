import { Checkbox, NumberInput, TextInput } from '@mantine/core';
import { LANGUAGES, LIMITS } from '@odeum/contract/common';
import type { RoomInput, RoomView } from '@odeum/contract/programme';
import { useTranslation } from 'react-i18next';
import { LANGUAGE_NAMES } from '../../../lib/languages';
import { LocalisedField } from '../fields/localised-field';
import styles from '../shell/shell.module.css';
import { PartForm } from './part-form';
import { useProgramming } from './use-programme';

export function RoomForm({ room, onClose }: { room: RoomView | null; onClose: () => void }) {
  const { t } = useTranslation('studio');
  const { event, programme } = useProgramming();
  const last = programme.rooms.reduce((most, { position }) => Math.max(most, position), 0);
  const start: RoomInput = room ?? { name: {}, building: '', seats: null, channels: [], position: last + 1 };
  return (
    <PartForm kind="room" part={room} start={start} onClose={onClose}>
      {({ values, set, faultOf }) => (
        <>
          <LocalisedField
            label={t('board.room_name')}
            languages={event.languages}
            value={values.name}
            onChange={(name) => set({ name })}
            maxLength={LIMITS.name}
            faultOf={(lang) => faultOf(`name.${lang}`)}
          />
          <div className={styles.columns}>
            <NumberInput
              label={t('board.seats')}
              min={0}
              max={LIMITS.capacity}
              allowDecimal={false}
              value={values.seats ?? ''}
              onChange={(seats) => set({ seats: seats === '' ? null : Number(seats) })}
              error={faultOf('seats')}
            />
            <TextInput
              label={t('board.building')}
              description={t('board.building_hint')}
              value={values.building}
              maxLength={LIMITS.name}
              onChange={(changed) => set({ building: changed.target.value })}
            />
            <NumberInput
              label={t('board.position')}
              min={0}
              max={LIMITS.programmeRooms}
              allowDecimal={false}
              value={values.position}
              onChange={(position) => set({ position: Number(position) || 0 })}
              error={faultOf('position')}
            />
          </div>
          <Checkbox.Group
            label={t('board.channels')}
            description={t('board.channels_hint')}
            value={values.channels}
            onChange={(chosen) => set({ channels: LANGUAGES.filter((lang) => chosen.includes(lang)) })}
          >
            <div className={styles.choices}>
              {LANGUAGES.map((lang) => (
                <Checkbox key={lang} value={lang} label={LANGUAGE_NAMES[lang]} />
              ))}
            </div>
          </Checkbox.Group>
        </>
      )}
    </PartForm>
  );
}

import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { LANGUAGES, LIMITS, type Language } from '@odeum/contract/common';
import { type ProgrammeView, SESSION_DETAILS, SESSION_TYPES } from '@odeum/contract/programme';
import { useTranslation } from 'react-i18next';
import { LANGUAGE_NAMES } from '../../../lib/languages';
import { MomentField } from '../fields/moment-field';
import styles from '../shell/shell.module.css';
import type { SessionValues } from './session-values';
import { useReading } from './use-reading';

interface SessionFieldsProps {
  values: SessionValues;
  programme: ProgrammeView;
  faultOf: (path: string) => string | undefined;
  onChange: (change: Partial<SessionValues>) => void;
}

/** Kind, place and languages of a session. */
export function SessionFields({ values, programme, faultOf, onChange }: SessionFieldsProps) {
  const { t } = useTranslation('studio');
  const { say } = useReading();
  const choose = (name: 'type' | 'detail' | 'roomId' | 'trackId') => (event: { target: { value: string } }) =>
    onChange({ [name]: event.target.value });
  const minutes = (name: 'minutes' | 'neededMinutes', label: string, hint?: string) => (
    <TextInput
      label={label}
      description={hint}
      inputMode="numeric"
      value={values[name]}
      maxLength={String(LIMITS.sessionMinutes).length}
      error={faultOf(name)}
      onChange={(event) => onChange({ [name]: event.target.value })}
    />
  );
  const languages = (name: 'languages' | 'interpretedInto', label: string) => (
    <Checkbox.Group
      label={label}
      value={values[name]}
      onChange={(chosen) => onChange({ [name]: LANGUAGES.filter((lang: Language) => chosen.includes(lang)) })}
    >
      <div className={styles.choices}>
        {LANGUAGES.map((lang) => (
          <Checkbox key={lang} value={lang} label={LANGUAGE_NAMES[lang]} />
        ))}
      </div>
    </Checkbox.Group>
  );
  const parts = (none: string, items: readonly { id: string; name: SessionValues['title'] }[]) => [
    { value: '', label: none },
    ...items.map(({ id, name }) => ({ value: id, label: say(name) })),
  ];
  return (
    <>
      <div className={styles.columns}>
        <MomentField
          label={t('startsAt')}
          hint={t('board.empty_is_tray')}
          value={values.startsAt}
          onChange={(startsAt) => onChange({ startsAt })}
          error={faultOf('startsAt')}
        />
        {minutes('minutes', t('board.length'))}
        <NativeSelect
          label={t('board.room')}
          value={values.roomId}
          onChange={choose('roomId')}
          data={parts(t('board.no_room'), programme.rooms)}
          error={faultOf('roomId')}
        />
        {programme.tracks.length > 0 && (
          <NativeSelect
            label={t('board.track')}
            value={values.trackId}
            onChange={choose('trackId')}
            data={parts(t('board.no_track'), programme.tracks)}
            error={faultOf('trackId')}
          />
        )}
      </div>
      <div className={styles.columns}>
        <NativeSelect
          label={t('session_type')}
          value={values.type}
          onChange={choose('type')}
          data={SESSION_TYPES.map((value) => ({ value, label: t(`session_${value}`) }))}
        />
        <NativeSelect
          label={t('board.detail')}
          description={t(`detail_hint.${values.detail}`)}
          value={values.detail}
          onChange={choose('detail')}
          data={SESSION_DETAILS.map((value) => ({ value, label: t(`detail.${value}`) }))}
        />
        {minutes('neededMinutes', t('board.needed'), t('board.needed_hint'))}
      </div>
      {languages('languages', t('spoken'))}
      {languages('interpretedInto', t('board.interpreted'))}
    </>
  );
}

import { Button, NativeSelect, TextInput } from '@mantine/core';
import { LIMITS, type Language } from '@odeum/contract/common';
import { SESSION_TYPES } from '@odeum/contract/programme';
import { useTranslation } from 'react-i18next';
import { LocalisedField } from '../events/localised-field';
import { useText } from '../lib/words';
import styles from '../shell/shell.module.css';
import { newSpeaker, type SessionValues, type SpeakerValues } from './session-values';

interface SessionFieldsProps {
  session: SessionValues;
  languages: readonly Language[];
  faultOf: (path: string) => string | undefined;
  onChange: (part: Partial<SessionValues>) => void;
  onRemove: () => void;
}

export function SessionFields({ session, languages, faultOf, onChange, onRemove }: SessionFieldsProps) {
  const { t } = useTranslation('studio');
  const text = useText();
  const name = text(session.title, languages);
  const setSpeaker = (key: string, part: Partial<SpeakerValues>) =>
    onChange({ speakers: session.speakers.map((one) => (one.key === key ? { ...one, ...part } : one)) });
  return (
    <fieldset className={styles.card}>
      <legend>{name === '–' ? t('new_session') : name}</legend>
      <div className={styles.columns}>
        <NativeSelect
          label={t('session_type')}
          value={session.type}
          onChange={(event) => onChange({ type: event.target.value as SessionValues['type'] })}
          data={SESSION_TYPES.map((value) => ({ value, label: t(`session_${value}`) }))}
        />
        {(['startsAt', 'endsAt'] as const).map((field) => (
          <TextInput
            key={field}
            type="datetime-local"
            label={t(field)}
            value={session[field]}
            onChange={(event) => onChange({ [field]: event.target.value })}
            error={faultOf(field)}
          />
        ))}
      </div>
      <LocalisedField
        label={t('title')}
        languages={languages}
        value={session.title}
        onChange={(title) => onChange({ title })}
        maxLength={LIMITS.title}
      />
      <LocalisedField
        label={t('abstract')}
        languages={languages}
        value={session.abstract}
        onChange={(abstract) => onChange({ abstract })}
        maxLength={LIMITS.description}
        isLong
      />
      {session.speakers.map((speaker) => (
        <fieldset key={speaker.key} className={styles.card}>
          <legend>{t('speaker')}</legend>
          {(['name', 'role', 'affiliation'] as const).map((field) => (
            <LocalisedField
              key={field}
              label={t(`speaker_${field}`)}
              languages={languages}
              value={speaker[field]}
              onChange={(value) => setSpeaker(speaker.key, { [field]: value })}
              maxLength={LIMITS.name}
            />
          ))}
          <div>
            <Button
              variant="subtle"
              onClick={() =>
                onChange({ speakers: session.speakers.filter(({ key }) => key !== speaker.key) })
              }
            >
              {t('remove_speaker')}
            </Button>
          </div>
        </fieldset>
      ))}
      <div className={styles.row}>
        <Button variant="default" onClick={() => onChange({ speakers: [...session.speakers, newSpeaker()] })}>
          {t('add_speaker')}
        </Button>
        <Button variant="subtle" onClick={onRemove}>
          {t('remove_session')}
        </Button>
      </div>
    </fieldset>
  );
}

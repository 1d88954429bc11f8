import { Button, Checkbox, NativeSelect } from '@mantine/core';
import { LANGUAGES, LIMITS, type Language } from '@odeum/contract/common';
import { SESSION_TYPES } from '@odeum/contract/programme';
import { useTranslation } from 'react-i18next';
import { LANGUAGE_NAMES } from '../../../lib/languages';
import { LocalisedColumns } from '../fields/localised-columns';
import { MomentField } from '../fields/moment-field';
import styles from '../shell/shell.module.css';
import { newSpeaker, type SessionValues, type SpeakerValues } from './session-values';
import { SpeakerFields } from './speaker-fields';

interface SessionFieldsProps {
  session: SessionValues;
  languages: readonly Language[];
  faultOf: (path: string) => string | undefined;
  onChange: (part: Partial<SessionValues>) => void;
}

export function SessionFields({ session, languages, faultOf, onChange }: SessionFieldsProps) {
  const { t } = useTranslation('studio');
  const { speakers } = session;
  const setSpeaker = (key: string, part: Partial<SpeakerValues>) =>
    onChange({ speakers: speakers.map((one) => (one.key === key ? { ...one, ...part } : one)) });
  return (
    <>
      <div className={styles.columns}>
        <NativeSelect
          label={t('session_type')}
          value={session.type}
          onChange={(event) => onChange({ type: event.target.value as SessionValues['type'] })}
          data={SESSION_TYPES.map((value) => ({ value, label: t(`session_${value}`) }))}
        />
        {(['startsAt', 'endsAt'] as const).map((field) => (
          <MomentField
            key={field}
            label={t(field)}
            value={session[field]}
            onChange={(value) => onChange({ [field]: value })}
            error={faultOf(field)}
          />
        ))}
      </div>
      <LocalisedColumns
        languages={languages}
        values={session}
        onChange={onChange}
        faultOf={faultOf}
        fields={[
          { name: 'title', label: t('title'), maxLength: LIMITS.title },
          { name: 'abstract', label: t('abstract'), maxLength: LIMITS.description, isLong: true },
        ]}
      />
      <Checkbox.Group
        label={t('spoken')}
        value={session.languages}
        onChange={(chosen) => onChange({ languages: LANGUAGES.filter((lang) => chosen.includes(lang)) })}
      >
        <div className={styles.choices}>
          {LANGUAGES.map((lang) => (
            <Checkbox key={lang} value={lang} label={LANGUAGE_NAMES[lang]} />
          ))}
        </div>
      </Checkbox.Group>
      {speakers.map((speaker, i) => (
        <SpeakerFields
          key={speaker.key}
          speaker={speaker}
          languages={languages}
          faultOf={(path) => faultOf(`speakers.${i}.${path}`)}
          onChange={(part) => setSpeaker(speaker.key, part)}
          onRemove={() => onChange({ speakers: speakers.filter(({ key }) => key !== speaker.key) })}
        />
      ))}
      <div>
        <Button variant="default" onClick={() => onChange({ speakers: [...speakers, newSpeaker()] })}>
          {t('add_speaker')}
        </Button>
      </div>
    </>
  );
}

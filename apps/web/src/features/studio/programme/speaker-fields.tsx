import { Button, NativeSelect } from '@mantine/core';
import { LIMITS, type Language } from '@odeum/contract/common';
import { useTranslation } from 'react-i18next';
import { LocalisedColumns } from '../fields/localised-columns';
import { useText } from '../lib/words';
import styles from '../shell/shell.module.css';
import { PARTS, type SpeakerValues } from './session-values';

interface SpeakerFieldsProps {
  speaker: SpeakerValues;
  languages: readonly Language[];
  faultOf: (path: string) => string | undefined;
  onChange: (part: Partial<SpeakerValues>) => void;
  onRemove: () => void;
}

export function SpeakerFields({ speaker, languages, faultOf, onChange, onRemove }: SpeakerFieldsProps) {
  const { t } = useTranslation('studio');
  const text = useText();
  const found = text(speaker.name, languages);
  const name = found === '–' ? t('new_speaker') : found;
  return (
    <fieldset className={styles.inset}>
      <legend>{name}</legend>
      <div className={styles.columns}>
        <NativeSelect
          label={t('speaker_part')}
          value={speaker.part}
          onChange={(event) => onChange({ part: event.target.value as SpeakerValues['part'] })}
          data={PARTS.map((value) => ({ value, label: t(`part_${value}`) }))}
        />
        <div>
          <Button variant="subtle" aria-label={t('remove_named', { name })} onClick={onRemove}>
            {t('remove_speaker')}
          </Button>
        </div>
      </div>
      <LocalisedColumns
        languages={languages}
        values={speaker}
        onChange={onChange}
        faultOf={faultOf}
        fields={[
          { name: 'name', label: t('speaker_name'), maxLength: LIMITS.name },
          { name: 'role', label: t('speaker_role'), maxLength: LIMITS.name },
          { name: 'affiliation', label: t('speaker_affiliation'), maxLength: LIMITS.name },
        ]}
      />
    </fieldset>
  );
}

import { Button, NativeSelect } from '@mantine/core';
import type { Language } from '@odeum/contract/common';
import { FIELD_KINDS, FieldKind, type FormField } from '@odeum/contract/registrations';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from '../shell/shell.module.css';
import { fromTemplate, newField, TEMPLATES } from './form-edits';

interface AddFieldProps {
  languages: readonly Language[];
  onAdd: (field: FormField) => void;
}

export function AddField({ languages, onAdd }: AddFieldProps) {
  const { t } = useTranslation('studio');
  const [kind, setKind] = useState<FieldKind>('text');
  return (
    <div className={styles.group}>
      <div className={styles.columns}>
        <NativeSelect
          label={t('form.kind')}
          value={kind}
          onChange={(e) => setKind(FieldKind.parse(e.target.value))}
          data={FIELD_KINDS.map((value) => ({ value, label: t(`form.kind_${value}`) }))}
        />
        <Button variant="default" onClick={() => onAdd(newField(kind))}>
          {t('form.add')}
        </Button>
      </div>
      <div className={styles.row} role="group" aria-labelledby="form-ready">
        <p id="form-ready" className="odeum-meta">
          {t('form.ready')}
        </p>
        {TEMPLATES.map((name) => (
          <Button key={name} variant="default" onClick={() => onAdd(fromTemplate(name, languages))}>
            {t(`form.ready_${name}`)}
          </Button>
        ))}
      </div>
    </div>
  );
}

import { Checkbox, NativeSelect, NumberInput } from '@mantine/core';
import { LIMITS } from '@odeum/contract/common';
import { FIELD_KINDS, FieldKind, type FormField, MODES } from '@odeum/contract/registrations';
import { hasOptions } from '@odeum/domain/forms';
import { useTranslation } from 'react-i18next';
import { LocalisedColumns } from '../fields/localised-columns';
import styles from '../shell/shell.module.css';
import { ConditionFields } from './condition-fields';
import type { FieldCardProps } from './field-card';
import { changeKind } from './form-edits';
import { OptionFields } from './option-fields';

/** All there is to say about one question. */
export function FieldForm({ field, fields, place, languages, onChange, faultOf }: FieldCardProps) {
  const { t } = useTranslation('studio');
  const set = (change: Partial<FormField>) => onChange({ ...field, ...change });
  return (
    <div className={styles.group}>
      <LocalisedColumns
        fields={[
          { name: 'label', label: t('form.question'), maxLength: LIMITS.fieldLabel },
          { name: 'hint', label: t('form.hint'), maxLength: LIMITS.fieldHint, isLong: true },
        ]}
        languages={languages}
        values={{ label: field.label, hint: field.hint }}
        onChange={set}
        faultOf={faultOf}
      />
      <div className={styles.columns}>
        <NativeSelect
          label={t('form.kind')}
          value={field.kind}
          error={faultOf('kind') ?? faultOf('id')}
          onChange={(e) => onChange(changeKind(field, FieldKind.parse(e.target.value)))}
          data={FIELD_KINDS.map((value) => ({ value, label: t(`form.kind_${value}`) }))}
        />
        <NumberInput
          label={t('form.retention')}
          description={t('form.retention_hint')}
          min={0}
          max={LIMITS.retentionDays}
          allowDecimal={false}
          value={field.retentionDays ?? ''}
          onChange={(days) => set({ retentionDays: days === '' ? null : Number(days) })}
        />
      </div>
      <div className={styles.columns}>
        <Checkbox.Group
          label={t('form.modes')}
          value={field.modes}
          onChange={(chosen) => {
            const modes = MODES.filter((mode) => chosen.includes(mode));
            // One at least: a question that nobody is asked is taken out instead.
            if (modes.length > 0) set({ modes });
          }}
        >
          <div className={styles.choices}>
            {MODES.map((mode) => (
              <Checkbox key={mode} value={mode} label={t(`attendance_${mode}`)} />
            ))}
          </div>
        </Checkbox.Group>
        <Checkbox
          label={t('form.required')}
          checked={field.isRequired}
          onChange={(e) => set({ isRequired: e.target.checked })}
        />
      </div>
      <ConditionFields
        field={field}
        earlier={fields.slice(0, place)}
        all={fields}
        languages={languages}
        onChange={(condition) => set({ condition })}
        error={faultOf('condition')}
      />
      {hasOptions(field.kind) && (
        <OptionFields
          options={field.options}
          languages={languages}
          onChange={(options) => set({ options })}
          faultOf={faultOf}
        />
      )}
    </div>
  );
}

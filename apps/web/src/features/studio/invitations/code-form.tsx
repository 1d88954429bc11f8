import { Button, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { LIMITS } from '@odeum/contract/common';
import { CodesMade, type InvitationCodeInput, MODES, type Mode } from '@odeum/contract/registrations';
import { Notice } from '@odeum/ui/notice';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useEvent } from '../events/use-event';
import { call } from '../lib/api';
import { useFaultsByPath, useProblemText } from '../lib/words';
import styles from '../shell/shell.module.css';
import { CopyButton } from './copy-button';
import { codesPath, useCodesChanged } from './use-codes';

const START: InvitationCodeInput = { label: '', uses: 1, mode: null, count: 1 };

/** Codes that are handed on by other ways than a mail of ours. */
export function CodeForm() {
  const { t } = useTranslation('studio');
  const event = useEvent();
  const problemText = useProblemText();
  const onChange = useCodesChanged();
  const [values, setValues] = useState(START);
  const set = (part: Partial<InvitationCodeInput>) => setValues((known) => ({ ...known, ...part }));
  const make = useMutation({
    mutationFn: () => call(CodesMade, 'POST', codesPath(event.id), values),
    onSuccess: async () => {
      setValues(START);
      await onChange();
    },
  });
  const faultOf = useFaultsByPath(make.error);
  const made = make.data?.codes ?? [];
  return (
    <form
      className={styles.group}
      onSubmit={(submitted) => {
        submitted.preventDefault();
        make.mutate();
      }}
    >
      <div className={styles.columns}>
        <TextInput
          label={t('invitations.label')}
          maxLength={LIMITS.name}
          value={values.label}
          onChange={(e) => set({ label: e.target.value })}
          error={faultOf('label')}
        />
        <NumberInput
          label={t('invitations.uses')}
          min={1}
          max={LIMITS.capacity}
          allowDecimal={false}
          value={values.uses}
          onChange={(uses) => set({ uses: Number(uses) || 1 })}
          error={faultOf('uses')}
        />
        <NativeSelect
          label={t('attendance')}
          value={values.mode ?? ''}
          onChange={(e) => set({ mode: (e.target.value || null) as Mode | null })}
          data={[
            { value: '', label: t('invitations.mode_any') },
            ...MODES.map((value) => ({ value, label: t(`attendance_${value}`) })),
          ]}
        />
        <NumberInput
          label={t('invitations.count')}
          min={1}
          max={LIMITS.codesAtOnce}
          allowDecimal={false}
          value={values.count}
          onChange={(count) => set({ count: Number(count) || 1 })}
          error={faultOf('count')}
        />
      </div>
      <div>
        <Button type="submit" loading={make.isPending}>
          {t('invitations.create')}
        </Button>
      </div>
      {make.error && (
        <Notice kind="danger" role="alert">
          {problemText(make.error)}
        </Notice>
      )}
      {made.length > 0 && (
        <Notice kind="ok" role="status" title={t('invitations.made', { count: made.length })}>
          <ul>
            {made.slice(0, LIMITS.codePeople).map(({ id, code, label, link }) => (
              <li key={id} className={styles.address}>
                <code>{code}</code> {label && `${label} · `}
                {link}
              </li>
            ))}
          </ul>
          {made.length > LIMITS.codePeople && (
            <p>{t('invitations.more', { count: made.length - LIMITS.codePeople })}</p>
          )}
          <CopyButton value={made.map(({ link }) => link).join('\n')} label={t('invitations.copy_all')} />
        </Notice>
      )}
    </form>
  );
}

import { Button, Checkbox, NumberInput, TextInput } from '@mantine/core';
import { AttendanceReport, type CertificateSettings, IssueAnswer } from '@odeum/contract/attendance';
import { LIMITS } from '@odeum/contract/common';
import { Notice } from '@odeum/ui/notice';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { UnsavedGuard } from '../edit/unsaved-guard';
import { useEdited } from '../edit/use-edited';
import { useEvent } from '../events/use-event';
import { call } from '../lib/api';
import { useFaultsByPath, useProblemText } from '../lib/words';
import styles from '../shell/shell.module.css';
import { tellSaved } from '../shell/tell-saved';
import { attendanceKey } from './attendance-page';
import own from './attendance.module.css';

/** Who gets a certificate, who signs it, and the deed itself. */
export function Certificates({ report }: { report: AttendanceReport }) {
  const { t } = useTranslation('studio');
  if (!report.can.edit) return null;
  return (
    <section className={styles.section} aria-labelledby="certificates">
      <h2 id="certificates">{t('presence.certificates')}</h2>
      <SettingsForm settings={report.settings} />
      <Issue />
    </section>
  );
}

function SettingsForm({ settings }: { settings: CertificateSettings }) {
  const { t } = useTranslation('studio');
  const event = useEvent();
  const queries = useQueryClient();
  const problemText = useProblemText();
  const edited = useEdited(settings);
  const { values, set } = edited;
  const save = useMutation({
    mutationFn: () => call(AttendanceReport, 'PUT', `/events/${event.id}/certificate-settings`, values),
    onSuccess: (saved) => {
      queries.setQueryData(attendanceKey(event.id), saved);
      edited.replace(saved.settings);
      tellSaved(t('saved'));
    },
  });
  const faultOf = useFaultsByPath(save.error);
  function submit(submitted: FormEvent): void {
    submitted.preventDefault();
    save.mutate();
  }
  const change = (at: number, part: Partial<CertificateSettings['signatories'][number]>) =>
    set({ signatories: values.signatories.map((one, i) => (i === at ? { ...one, ...part } : one)) });
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <UnsavedGuard isDirty={edited.isDirty} />
      {save.error && (
        <Notice kind="danger" role="alert">
          {problemText(save.error)}
        </Notice>
      )}
      <Checkbox
        label={t('presence.isOffered')}
        description={t('presence.isOffered_text')}
        checked={values.isOffered}
        onChange={(e) => set({ isOffered: e.target.checked })}
      />
      <NumberInput
        label={t('presence.onlineMinutes')}
        description={t('presence.onlineMinutes_text')}
        min={1}
        max={LIMITS.certificateMinutes}
        allowDecimal={false}
        value={values.onlineMinutes}
        onChange={(minutes) => set({ onlineMinutes: Number(minutes) || 1 })}
      />
      {values.signatories.map((one, i) => (
        <fieldset key={i} className={own.signatory}>
          <legend>{t('presence.signatory')}</legend>
          <TextInput
            label={t('presence.signatory_name')}
            value={one.name}
            maxLength={LIMITS.name}
            error={faultOf(`signatories.${i}.name`)}
            onChange={(e) => change(i, { name: e.currentTarget.value })}
          />
          <TextInput
            label={t('presence.signatory_role')}
            value={one.role}
            maxLength={LIMITS.name}
            onChange={(e) => change(i, { role: e.currentTarget.value })}
          />
          <Button
            variant="subtle"
            onClick={() => set({ signatories: values.signatories.filter((_, at) => at !== i) })}
          >
            {t('presence.remove_signatory', { name: one.name })}
          </Button>
        </fieldset>
      ))}
      <div className={styles.row}>
        {values.signatories.length < LIMITS.signatories && (
          <Button
            variant="default"
            onClick={() => set({ signatories: [...values.signatories, { name: '', role: '' }] })}
          >
            {t('presence.add_signatory')}
          </Button>
        )}
        <Button type="submit" loading={save.isPending}>
          {t('save')}
        </Button>
      </div>
    </form>
  );
}

function Issue() {
  const { t } = useTranslation('studio');
  const event = useEvent();
  const queries = useQueryClient();
  const problemText = useProblemText();
  const issue = useMutation({
    mutationFn: () => call(IssueAnswer, 'POST', `/events/${event.id}/certificates`, {}),
    onSuccess: ({ report }) => queries.setQueryData(attendanceKey(event.id), report),
  });
  if (Date.parse(event.endsAt) > Date.now()) return <Notice>{t('presence.issue_early')}</Notice>;
  return (
    <div className={styles.form}>
      {issue.error && (
        <Notice kind="danger" role="alert">
          {problemText(issue.error)}
        </Notice>
      )}
      {issue.data && (
        <Notice kind="ok" role="status">
          {issue.data.issued > 0
            ? t('presence.issued_now', { count: issue.data.issued })
            : t('presence.issued_none')}
        </Notice>
      )}
      <div>
        <Button loading={issue.isPending} onClick={() => issue.mutate()}>
          {t('presence.issue')}
        </Button>
      </div>
    </div>
  );
}

import { Button, NativeSelect, TextInput } from '@mantine/core';
import { LANGUAGES, LIMITS } from '@odeum/contract/common';
import { PartnerLinkList, type StreamSourceView } from '@odeum/contract/streams';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGE_NAMES } from '../../../lib/languages';
import { useEvent } from '../events/use-event';
import { call } from '../lib/api';
import { useFaultsByPath, useProblemText } from '../lib/words';
import { fromLocalField, toLocalField } from '../lib/zone-time';
import styles from '../shell/shell.module.css';
import { tellSaved } from '../shell/tell-saved';
import { partnersKey } from './partner-links';

const EARLY_MINUTES = 30;
const TEXTS = ['name', 'organisation', 'role', 'email', 'zone'] as const;

export function PartnerForm({ meetings }: { meetings: readonly StreamSourceView[] }) {
  const { t } = useTranslation('studio');
  const event = useEvent();
  const problemText = useProblemText();
  const queries = useQueryClient();
  const early = new Date(Date.parse(event.startsAt) - EARLY_MINUTES * 60_000).toISOString();
  const empty = {
    name: '',
    organisation: '',
    role: '',
    email: '',
    language: event.languages[0] ?? 'bg',
    zone: event.partnerZones[0]?.zone ?? event.zone,
    sourceId: meetings[0]?.id ?? '',
    opensAt: toLocalField(early, event.zone),
    closesAt: toLocalField(event.endsAt, event.zone),
  };
  const [values, setValues] = useState(empty);
  const invite = useMutation({
    mutationFn: () =>
      call(PartnerLinkList, 'POST', `/events/${event.id}/partner-links`, {
        ...values,
        opensAt: fromLocalField(values.opensAt, event.zone) ?? '',
        closesAt: fromLocalField(values.closesAt, event.zone) ?? '',
      }),
    onSuccess: (list) => {
      queries.setQueryData(partnersKey(event.id), list);
      setValues(empty);
      tellSaved(t('invited'));
    },
  });
  const faultOf = useFaultsByPath(invite.error);
  const set = (part: Partial<typeof values>) => setValues((known) => ({ ...known, ...part }));
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault();
    invite.mutate();
  };
  return (
    <form className={styles.card} onSubmit={submit} noValidate aria-label={t('invite')}>
      {invite.error && <p role="alert">{problemText(invite.error)}</p>}
      <div className={styles.columns}>
        {TEXTS.map((field) => (
          <TextInput
            key={field}
            label={t(field === 'name' || field === 'role' ? `partner_${field}` : field)}
            type={field === 'email' ? 'email' : 'text'}
            maxLength={LIMITS.name}
            value={values[field]}
            onChange={(input) => set({ [field]: input.target.value })}
            error={faultOf(field)}
          />
        ))}
        <NativeSelect
          label={t('language')}
          value={values.language}
          onChange={(input) => set({ language: input.target.value as typeof values.language })}
          data={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
        />
        <NativeSelect
          label={t('stream_meeting')}
          value={values.sourceId}
          onChange={(input) => set({ sourceId: input.target.value })}
          data={meetings.map((meeting) => ({
            value: meeting.id,
            label: `${meeting.providerName} · ${meeting.url.slice(0, 40)}`,
          }))}
        />
        {(['opensAt', 'closesAt'] as const).map((field) => (
          <TextInput
            key={field}
            type="datetime-local"
            label={t(`link_${field}`)}
            value={values[field]}
            onChange={(input) => set({ [field]: input.target.value })}
            error={faultOf(field)}
          />
        ))}
      </div>
      <div>
        <Button type="submit" variant="default" loading={invite.isPending}>
          {t('invite')}
        </Button>
      </div>
    </form>
  );
}

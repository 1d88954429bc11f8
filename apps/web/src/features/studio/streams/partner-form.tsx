import { Button, NativeSelect, TextInput } from '@mantine/core';
import { LANGUAGES, LIMITS, type Language } from '@odeum/contract/common';
import type { EventView } from '@odeum/contract/events';
import { PartnerLinkList, type StreamSourceView } from '@odeum/contract/streams';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGE_NAMES } from '../../../lib/languages';
import { SaveProblem } from '../edit/save-problem';
import { useEdited } from '../edit/use-edited';
import { UnsavedGuard } from '../edit/unsaved-guard';
import { useEvent } from '../events/use-event';
import { MomentField } from '../fields/moment-field';
import { ZoneField } from '../fields/zone-field';
import { call } from '../lib/api';
import { useFaultsByPath } from '../lib/words';
import { fromLocalField, toLocalField } from '../lib/zone-time';
import styles from '../shell/shell.module.css';
import { tellSaved } from '../shell/tell-saved';
import { partnersKey } from './partner-links';

const EARLY_MINUTES = 30;
const TEXTS = [
  ['name', 'partner_name', LIMITS.name],
  ['organisation', 'organisation', LIMITS.organisation],
  ['role', 'partner_role', LIMITS.name],
] as const;

const earlyOf = (event: EventView) =>
  new Date(Date.parse(event.startsAt) - EARLY_MINUTES * 60_000).toISOString();

function startOf(event: EventView, meetings: readonly StreamSourceView[]) {
  return {
    name: '',
    organisation: '',
    role: '',
    email: '',
    language: event.languages[0] ?? ('bg' as Language),
    zone: event.partnerZones[0]?.zone ?? event.zone,
    sourceId: meetings[0]?.id ?? '',
    opensAt: toLocalField(earlyOf(event), event.zone),
    closesAt: toLocalField(event.endsAt, event.zone),
  };
}

export function PartnerForm({ meetings }: { meetings: readonly StreamSourceView[] }) {
  const { t } = useTranslation('studio');
  const event = useEvent();
  const queries = useQueryClient();
  const edited = useEdited(startOf(event, meetings));
  const { values, set } = edited;
  const invite = useMutation({
    mutationFn: () =>
      call(PartnerLinkList, 'POST', `/events/${event.id}/partner-links`, {
        ...values,
        opensAt: fromLocalField(values.opensAt, event.zone, earlyOf(event)) ?? '',
        closesAt: fromLocalField(values.closesAt, event.zone, event.endsAt) ?? '',
      }),
    onSuccess: (list) => {
      queries.setQueryData(partnersKey(event.id), list);
      edited.replace(startOf(event, meetings));
      tellSaved(t('invited'));
    },
  });
  const faultOf = useFaultsByPath(invite.error);
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault();
    invite.mutate();
  };
  return (
    <form className={styles.card} onSubmit={submit} noValidate aria-label={t('invite')}>
      <UnsavedGuard isDirty={edited.isDirty} />
      <SaveProblem error={invite.error} />
      <div className={styles.columns}>
        {TEXTS.map(([field, label, maxLength]) => (
          <TextInput
            key={field}
            label={t(label)}
            maxLength={maxLength}
            value={values[field]}
            onChange={(input) => set({ [field]: input.target.value })}
            error={faultOf(field)}
          />
        ))}
        <TextInput
          label={t('email')}
          type="email"
          maxLength={LIMITS.email}
          value={values.email}
          onChange={(input) => set({ email: input.target.value })}
          error={faultOf('email')}
        />
        <NativeSelect
          label={t('partner_language')}
          value={values.language}
          onChange={(input) => set({ language: input.target.value as Language })}
          data={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
        />
        <ZoneField
          label={t('partner_own_zone')}
          value={values.zone}
          onChange={(zone) => set({ zone })}
          error={faultOf('zone')}
        />
        <NativeSelect
          label={t('stream_meeting')}
          value={values.sourceId}
          onChange={(input) => set({ sourceId: input.target.value })}
          data={meetings.map((meeting) => ({
            value: meeting.id,
            label: `${meeting.providerName} · ${meeting.url.replace(/^https?:\/\//, '').slice(0, 40)}`,
          }))}
          error={faultOf('sourceId')}
        />
        {(['opensAt', 'closesAt'] as const).map((field) => (
          <MomentField
            key={field}
            label={t(`link_${field}`)}
            hint={t('in_zone', { zone: event.zone })}
            value={values[field]}
            onChange={(value) => set({ [field]: value })}
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

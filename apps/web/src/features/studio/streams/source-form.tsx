import { Button, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { LANGUAGES, LIMITS } from '@odeum/contract/common';
import { Audience, StreamKind, StreamSourceList, type StreamSourceView } from '@odeum/contract/streams';
import { readStreamAddress } from '@odeum/domain/streams';
import { Notice } from '@odeum/ui/notice';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGE_NAMES } from '../../../lib/languages';
import { SaveProblem } from '../edit/save-problem';
import { useEdited } from '../edit/use-edited';
import { UnsavedGuard } from '../edit/unsaved-guard';
import { useEvent } from '../events/use-event';
import { MomentField } from '../fields/moment-field';
import { call } from '../lib/api';
import { useFaultsByPath } from '../lib/words';
import styles from '../shell/shell.module.css';
import { tellSaved } from '../shell/tell-saved';
import { toSourceInput, toSourceValues, type SourceValues } from './source-values';
import { sourcesKey } from './use-sources';

const LAST_PLACE = 100;

interface SourceFormProps {
  /** The source that is changed; without one, a new one is made. */
  source?: StreamSourceView;
  onDone?: () => void;
}

export function SourceForm({ source, onDone }: SourceFormProps) {
  const { t } = useTranslation('studio');
  const event = useEvent();
  const queries = useQueryClient();
  const edited = useEdited(toSourceValues(source, event.zone));
  const { values, set } = edited;
  const path = `/events/${event.id}/streams`;
  const save = useMutation({
    mutationFn: () =>
      source
        ? call(StreamSourceList, 'PUT', `${path}/${source.id}`, toSourceInput(values, source, event.zone))
        : call(StreamSourceList, 'POST', path, toSourceInput(values, source, event.zone)),
    onSuccess: (list) => {
      queries.setQueryData(sourcesKey(event.id), list);
      edited.replace(toSourceValues(undefined, event.zone));
      tellSaved(t('saved'));
      onDone?.();
    },
  });
  const faultOf = useFaultsByPath(save.error);
  const address = readStreamAddress(values.url.trim());
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault();
    save.mutate();
  };
  return (
    <form className={styles.card} onSubmit={submit} noValidate aria-label={t(source ? 'edit' : 'add_source')}>
      <UnsavedGuard isDirty={edited.isDirty} />
      <SaveProblem error={save.error} />
      <div className={styles.columns}>
        <TextInput
          label={t('stream_url')}
          description={
            address && address.provider !== 'other'
              ? t('stream_known', { provider: address.providerName })
              : t('stream_url_hint')
          }
          type="url"
          maxLength={LIMITS.url}
          value={values.url}
          onChange={(input) => set({ url: input.target.value })}
          error={faultOf('url')}
        />
        <NativeSelect
          label={t('stream_kind')}
          value={values.kind}
          onChange={(input) => set({ kind: input.target.value as SourceValues['kind'] })}
          data={StreamKind.options.map((value) => ({ value, label: t(`stream_${value}`) }))}
        />
        <NativeSelect
          label={t('audience')}
          value={values.audience}
          onChange={(input) => set({ audience: input.target.value as SourceValues['audience'] })}
          data={Audience.options.map((value) => ({ value, label: t(`audience_${value}`) }))}
        />
        <NativeSelect
          label={t('stream_language')}
          value={values.language}
          onChange={(input) => set({ language: input.target.value as SourceValues['language'] })}
          data={[
            { value: '', label: t('floor') },
            ...LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] })),
          ]}
        />
        <NumberInput
          label={t('priority')}
          description={t('priority_hint')}
          min={0}
          max={LAST_PLACE}
          allowDecimal={false}
          hideControls
          value={values.priority}
          onChange={(priority) => set({ priority: Number(priority) || 0 })}
          error={faultOf('priority')}
        />
        {(['opensAt', 'closesAt'] as const).map((field) => (
          <MomentField
            key={field}
            label={t(`stream_${field}`)}
            hint={t(`stream_${field}_hint`)}
            value={values[field]}
            onChange={(value) => set({ [field]: value })}
            error={faultOf(field)}
          />
        ))}
      </div>
      {address?.isMeeting && values.audience === 'public' && (
        <Notice kind="warn">{t('meeting_is_public', { provider: address.providerName })}</Notice>
      )}
      <div className={styles.row}>
        <Button type="submit" variant={source ? 'filled' : 'default'} loading={save.isPending}>
          {t(source ? 'save' : 'add_source')}
        </Button>
        {source && (
          <Button variant="default" onClick={onDone}>
            {t('never_mind')}
          </Button>
        )}
      </div>
    </form>
  );
}

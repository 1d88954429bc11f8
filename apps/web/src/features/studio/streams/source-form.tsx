import { Button, NativeSelect, TextInput } from '@mantine/core';
import { Audience, StreamKind, StreamSourceList } from '@odeum/contract/streams';
import { readStreamAddress } from '@odeum/domain/streams';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useEvent } from '../events/use-event';
import { call } from '../lib/api';
import { useFaultsByPath, useProblemText } from '../lib/words';
import styles from '../shell/shell.module.css';
import { sourcesKey } from './streams-page';

const EMPTY = { url: '', kind: 'live', audience: 'public' };

export function SourceForm() {
  const { t } = useTranslation('studio');
  const event = useEvent();
  const problemText = useProblemText();
  const queries = useQueryClient();
  const [values, setValues] = useState(EMPTY);
  const add = useMutation({
    mutationFn: () =>
      call(StreamSourceList, 'POST', `/events/${event.id}/streams`, {
        ...values,
        language: null,
        priority: 0,
        opensAt: null,
        closesAt: null,
      }),
    onSuccess: (list) => {
      queries.setQueryData(sourcesKey(event.id), list);
      setValues(EMPTY);
    },
  });
  const faultOf = useFaultsByPath(add.error);
  const known = readStreamAddress(values.url);
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault();
    add.mutate();
  };
  return (
    <form className={styles.card} onSubmit={submit} noValidate>
      <div className={styles.columns}>
        <TextInput
          label={t('stream_url')}
          description={
            known && known.provider !== 'other'
              ? t('stream_known', { provider: known.providerName })
              : t('stream_url_hint')
          }
          type="url"
          value={values.url}
          onChange={(input) => setValues({ ...values, url: input.target.value })}
          error={faultOf('url') ?? (add.error ? problemText(add.error) : undefined)}
        />
        <NativeSelect
          label={t('stream_kind')}
          value={values.kind}
          onChange={(input) => setValues({ ...values, kind: input.target.value })}
          data={StreamKind.options.map((value) => ({ value, label: t(`stream_${value}`) }))}
        />
        <NativeSelect
          label={t('audience')}
          value={values.audience}
          onChange={(input) => setValues({ ...values, audience: input.target.value })}
          data={Audience.options.map((value) => ({ value, label: t(`audience_${value}`) }))}
        />
      </div>
      <div>
        <Button type="submit" variant="default" loading={add.isPending}>
          {t('add_source')}
        </Button>
      </div>
    </form>
  );
}

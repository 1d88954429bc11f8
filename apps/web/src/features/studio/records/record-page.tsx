import { Button, Checkbox, TextInput } from '@mantine/core';
import { LIMITS } from '@odeum/contract/common';
import { paths } from '@odeum/contract/paths';
import { RecordView } from '@odeum/contract/records';
import { Notice } from '@odeum/ui/notice';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGE_NAMES } from '../../../lib/languages';
import { LocalisedField } from '../events/localised-field';
import { useEvent } from '../events/use-event';
import { call } from '../lib/api';
import { useProblemText } from '../lib/words';
import { PageTitle } from '../shell/page-title';
import styles from '../shell/shell.module.css';
import { tellSaved } from '../shell/tell-saved';
import { Waiting } from '../shell/waiting';
import { ArticleEditor } from './article-editor';
import { Materials } from './materials';

export function RecordPage() {
  const { t } = useTranslation('studio');
  const event = useEvent();
  const query = useQuery({
    queryKey: ['record', event.id],
    queryFn: () => call(RecordView, 'GET', `/events/${event.id}/record`),
    refetchOnWindowFocus: false,
  });
  return (
    <>
      <PageTitle>{t('record')}</PageTitle>
      <Waiting query={query}>
        {(record) => (
          <>
            <RecordForm key={record.version} record={record} />
            <Materials />
          </>
        )}
      </Waiting>
    </>
  );
}

function RecordForm({ record }: { record: RecordView }) {
  const { t } = useTranslation('studio');
  const event = useEvent();
  const problemText = useProblemText();
  const queries = useQueryClient();
  const [values, setValues] = useState({
    title: record.title,
    lead: record.lead,
    article: record.article,
    indicators: record.indicators.map((indicator) => ({ ...indicator, key: crypto.randomUUID() })),
    areCommentsOpen: record.areCommentsOpen,
    isPublished: record.publishedAt !== null,
  });
  const set = (part: Partial<typeof values>) => setValues((known) => ({ ...known, ...part }));
  const save = useMutation({
    mutationFn: () =>
      call(RecordView, 'PUT', `/events/${event.id}/record`, {
        ...values,
        indicators: values.indicators.map(({ label, value }) => ({ label, value })),
        version: record.version,
      }),
    onSuccess: (saved) => {
      queries.setQueryData(['record', event.id], saved);
      tellSaved(t('saved'));
    },
  });
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault();
    save.mutate();
  };
  return (
    <form className={styles.group} onSubmit={submit} noValidate>
      {save.error && (
        <Notice kind="danger" role="alert" title={problemText(save.error)}>
          {t('not_saved')}
        </Notice>
      )}
      <LocalisedField
        label={t('record_title')}
        languages={event.languages}
        value={values.title}
        onChange={(title) => set({ title })}
        maxLength={LIMITS.title}
      />
      <LocalisedField
        label={t('record_lead')}
        languages={event.languages}
        value={values.lead}
        onChange={(lead) => set({ lead })}
        maxLength={LIMITS.summary}
        isLong
      />
      {event.languages.map((lang) => (
        <ArticleEditor
          key={lang}
          label={t('article_in', { language: LANGUAGE_NAMES[lang] })}
          lang={lang}
          html={values.article[lang] ?? ''}
          onChange={(html) =>
            setValues((known) => ({ ...known, article: { ...known.article, [lang]: html } }))
          }
        />
      ))}
      <section className={styles.section} aria-labelledby="numbers">
        <h2 id="numbers">{t('numbers')}</h2>
        {values.indicators.map((indicator) => (
          <div key={indicator.key} className={styles.card}>
            <TextInput
              label={t('number_value')}
              value={indicator.value}
              maxLength={40}
              onChange={(input) =>
                set({
                  indicators: values.indicators.map((one) =>
                    one.key === indicator.key ? { ...one, value: input.target.value } : one,
                  ),
                })
              }
            />
            <LocalisedField
              label={t('number_label')}
              languages={event.languages}
              value={indicator.label}
              onChange={(label) =>
                set({
                  indicators: values.indicators.map((one) =>
                    one.key === indicator.key ? { ...one, label } : one,
                  ),
                })
              }
              maxLength={LIMITS.name}
            />
            <div>
              <Button
                variant="subtle"
                onClick={() =>
                  set({ indicators: values.indicators.filter(({ key }) => key !== indicator.key) })
                }
              >
                {t('remove')}
              </Button>
            </div>
          </div>
        ))}
        <div>
          <Button
            variant="default"
            onClick={() =>
              set({ indicators: [...values.indicators, { key: crypto.randomUUID(), label: {}, value: '' }] })
            }
          >
            {t('add_number')}
          </Button>
        </div>
      </section>
      <p className="odeum-meta">{t('replay_hint')}</p>
      <div className={styles.save}>
        <Checkbox
          label={t('comments_open')}
          checked={values.areCommentsOpen}
          onChange={(input) => set({ areCommentsOpen: input.target.checked })}
        />
        <Checkbox
          label={t('record_published')}
          checked={values.isPublished}
          onChange={(input) => set({ isPublished: input.target.checked })}
        />
        <Button type="submit" loading={save.isPending}>
          {t('save')}
        </Button>
        {record.publishedAt && (
          <a href={paths.record(event.languages[0] ?? 'bg', event.slug)}>{t('open_record')}</a>
        )}
      </div>
    </form>
  );
}

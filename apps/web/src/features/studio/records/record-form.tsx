import { Button, Checkbox } from '@mantine/core';
import { LIMITS } from '@odeum/contract/common';
import { paths } from '@odeum/contract/paths';
import { RecordView } from '@odeum/contract/records';
import { Notice } from '@odeum/ui/notice';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { LANGUAGE_NAMES } from '../../../lib/languages';
import { SaveProblem } from '../edit/save-problem';
import { useEdited } from '../edit/use-edited';
import { UnsavedGuard } from '../edit/unsaved-guard';
import { useEvent } from '../events/use-event';
import { LocalisedField } from '../fields/localised-field';
import { call } from '../lib/api';
import { useFaultsByPath } from '../lib/words';
import styles from '../shell/shell.module.css';
import { tellSaved } from '../shell/tell-saved';
import { ArticleEditor } from './article-editor';
import { IndicatorFields } from './indicator-fields';
import { toRecordInput, toRecordValues } from './record-values';

export function RecordForm({ start }: { start: RecordView }) {
  const { t } = useTranslation('studio');
  const event = useEvent();
  const edited = useEdited(toRecordValues(start));
  // What the hand began from, whatever others save meanwhile.
  const [record, setRecord] = useState(start);
  const { values, set } = edited;
  const path = `/events/${event.id}/record`;
  const begin = (saved: RecordView) => {
    setRecord(saved);
    edited.replace(toRecordValues(saved));
    save.reset();
  };
  const save = useMutation({
    mutationFn: () => call(RecordView, 'PUT', path, toRecordInput(values, record.version)),
    onSuccess: (saved) => {
      begin(saved);
      tellSaved(t('saved'));
    },
  });
  const take = useMutation({ mutationFn: () => call(RecordView, 'GET', path), onSuccess: begin });
  const faultOf = useFaultsByPath(save.error);
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault();
    save.mutate();
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <UnsavedGuard isDirty={edited.isDirty} />
      <SaveProblem
        error={take.error ?? save.error}
        onTakeTheirs={() => take.mutate()}
        isTaking={take.isPending}
      />
      <LocalisedField
        label={t('record_title')}
        languages={event.languages}
        value={values.title}
        onChange={(title) => set({ title })}
        maxLength={LIMITS.title}
        faultOf={(lang) => faultOf(`title.${lang}`)}
      />
      <LocalisedField
        label={t('record_lead')}
        languages={event.languages}
        value={values.lead}
        onChange={(lead) => set({ lead })}
        maxLength={LIMITS.summary}
        isLong
        faultOf={(lang) => faultOf(`lead.${lang}`)}
      />
      {event.languages.map((lang) => (
        <ArticleEditor
          key={`${lang} ${edited.generation}`}
          label={t('article_in', { language: LANGUAGE_NAMES[lang] })}
          lang={lang}
          html={values.article[lang] ?? ''}
          onChange={(html) => set((known) => ({ article: { ...known.article, [lang]: html } }))}
        />
      ))}
      <IndicatorFields
        indicators={values.indicators}
        onChange={(indicators) => set({ indicators })}
        languages={event.languages}
      />
      <p className="odeum-meta">
        {t('replay_hint')} <Link to={paths.studio.streams(event.id)}>{t('streams')}</Link>
      </p>
      <section className={styles.section} aria-labelledby="publication">
        <h2 id="publication">{t('publication')}</h2>
        {event.state === 'draft' && <Notice>{t('record_of_draft')}</Notice>}
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
      </section>
      <div className={styles.save}>
        <Button type="submit" loading={save.isPending}>
          {t('save')}
        </Button>
        {record.publishedAt && event.state !== 'draft' && (
          <a href={paths.record(event.languages[0] ?? 'bg', event.slug)} target="_blank" rel="noopener">
            {t('open_record')}
          </a>
        )}
        {edited.isDirty && <span className="odeum-meta">{t('has_changes')}</span>}
      </div>
    </form>
  );
}

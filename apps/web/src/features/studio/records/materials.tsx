import { Button, Checkbox, FileInput, Progress, TextInput } from '@mantine/core';
import { LIMITS, type Language, type LocalisedText } from '@odeum/contract/common';
import { MaterialList, type MaterialView } from '@odeum/contract/records';
import { EmptyState } from '@odeum/ui/empty-state';
import { Notice } from '@odeum/ui/notice';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGE_NAMES } from '../../../lib/languages';
import { formatBytes, nameFileType } from '../../../lib/format-bytes';
import { useEvent } from '../events/use-event';
import { call } from '../lib/api';
import { upload } from '../lib/upload';
import { useLang, useProblemText, useText } from '../lib/words';
import styles from '../shell/shell.module.css';
import { Waiting } from '../shell/waiting';

const materialsKey = (eventId: string) => ['materials', eventId];

export function Materials() {
  const { t } = useTranslation('studio');
  const event = useEvent();
  const query = useQuery({
    queryKey: materialsKey(event.id),
    queryFn: () => call(MaterialList, 'GET', `/events/${event.id}/materials`),
  });
  return (
    <section className={styles.section} aria-labelledby="materials">
      <h2 id="materials">{t('materials')}</h2>
      <Waiting query={query}>
        {({ materials }) => (
          <>
            {materials.length === 0 && <EmptyState>{t('no_materials')}</EmptyState>}
            <ul className={styles.list}>
              {materials.map((material) => (
                <MaterialItem key={material.id} material={material} />
              ))}
            </ul>
          </>
        )}
      </Waiting>
      <MaterialForm />
    </section>
  );
}

function MaterialItem({ material }: { material: MaterialView }) {
  const { t } = useTranslation('studio');
  const lang = useLang();
  const text = useText();
  const event = useEvent();
  const problemText = useProblemText();
  const queries = useQueryClient();
  const remove = useMutation({
    mutationFn: () => call(MaterialList, 'DELETE', `/events/${event.id}/materials/${material.id}`),
    onSuccess: (list) => queries.setQueryData(materialsKey(event.id), list),
  });
  return (
    <li>
      <p>
        {nameFileType(material.type)}, {formatBytes(material.bytes, lang)}
      </p>
      <div>
        <a href={material.path}>{text(material.title, event.languages)}</a>
        <p>{material.languages.map((code) => LANGUAGE_NAMES[code]).join(', ')}</p>
        {remove.error && <p role="alert">{problemText(remove.error)}</p>}
      </div>
      <Button
        variant="subtle"
        size="compact-md"
        aria-label={t('remove_material', { name: text(material.title, event.languages) })}
        loading={remove.isPending}
        onClick={() => remove.mutate()}
      >
        {t('remove')}
      </Button>
    </li>
  );
}

function MaterialForm() {
  const { t } = useTranslation('studio');
  const lang = useLang();
  const event = useEvent();
  const problemText = useProblemText();
  const queries = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const [title, setTitle] = useState<LocalisedText>({});
  const [languages, setLanguages] = useState<Language[]>([]);
  const [share, setShare] = useState(0);
  const add = useMutation({
    mutationFn: () => {
      const form = new FormData();
      for (const [code, text] of Object.entries(title)) form.set(`title_${code}`, text);
      form.set('languages', languages.join(','));
      // After the fields: what follows a file is read only when the file has come in whole.
      if (file) form.set('file', file);
      return upload(MaterialList, `/events/${event.id}/materials`, form, setShare);
    },
    onSuccess: (list) => {
      queries.setQueryData(materialsKey(event.id), list);
      setFile(null);
      setTitle({});
      setLanguages([]);
    },
    onSettled: () => setShare(0),
  });
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault();
    add.mutate();
  };
  return (
    <form className={styles.card} onSubmit={submit} noValidate aria-label={t('add_material')}>
      {add.error && (
        <Notice kind="danger" role="alert">
          {problemText(add.error)}
        </Notice>
      )}
      <div className={styles.columns}>
        <FileInput
          label={t('file')}
          description={t('file_hint', { size: formatBytes(LIMITS.fileBytes, lang) })}
          placeholder={t('choose_file')}
          value={file}
          onChange={setFile}
        />
        {event.languages.map((code) => (
          <TextInput
            key={code}
            lang={code}
            label={t('material_title_in', { language: LANGUAGE_NAMES[code] })}
            maxLength={LIMITS.title}
            value={title[code] ?? ''}
            onChange={(input) => setTitle({ ...title, [code]: input.target.value })}
          />
        ))}
      </div>
      <Checkbox.Group
        label={t('material_languages')}
        value={languages}
        onChange={(chosen) => setLanguages(chosen as Language[])}
      >
        <div className={styles.row}>
          {event.languages.map((code) => (
            <Checkbox key={code} value={code} label={LANGUAGE_NAMES[code]} />
          ))}
        </div>
      </Checkbox.Group>
      {add.isPending && <Progress value={share * 100} aria-label={t('uploading')} />}
      <div>
        <Button type="submit" variant="default" loading={add.isPending}>
          {t('add_material')}
        </Button>
      </div>
    </form>
  );
}

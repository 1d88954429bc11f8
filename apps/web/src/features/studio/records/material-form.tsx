import { Button, Checkbox, FileInput, Progress, TextInput } from '@mantine/core';
import { LIMITS, type Language, type LocalisedText } from '@odeum/contract/common';
import { MaterialList } from '@odeum/contract/records';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { formatBytes } from '../../../lib/format-bytes';
import { LANGUAGE_NAMES } from '../../../lib/languages';
import { SaveProblem } from '../edit/save-problem';
import { UnsavedGuard } from '../edit/unsaved-guard';
import { useEdited } from '../edit/use-edited';
import { useEvent } from '../events/use-event';
import { ApiProblem } from '../lib/api';
import { upload } from '../lib/upload';
import { useFaultsByPath, useLang } from '../lib/words';
import styles from '../shell/shell.module.css';
import { tellSaved } from '../shell/tell-saved';

export const materialsKey = (eventId: string) => ['materials', eventId];

const EMPTY: { title: LocalisedText; languages: Language[] } = { title: {}, languages: [] };

function toFormData(file: File, { title, languages }: typeof EMPTY): FormData {
  const form = new FormData();
  for (const [lang, text] of Object.entries(title)) form.set(`title_${lang}`, text);
  form.set('languages', languages.join(','));
  form.set('file', file);
  return form;
}

export function MaterialForm() {
  const { t } = useTranslation('studio');
  const lang = useLang();
  const event = useEvent();
  const queries = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const [share, setShare] = useState(0);
  const edited = useEdited(EMPTY);
  const { values, set } = edited;
  const add = useMutation({
    mutationFn: async () => {
      // What is known to be refused is not sent first.
      if (!file) throw new ApiProblem('file_missing');
      if (file.size > LIMITS.fileBytes) throw new ApiProblem('file_too_large');
      return upload(MaterialList, `/events/${event.id}/materials`, toFormData(file, values), setShare);
    },
    onSuccess: (list) => {
      queries.setQueryData(materialsKey(event.id), list);
      setFile(null);
      edited.replace(EMPTY);
      tellSaved(t('uploaded'));
    },
    onSettled: () => setShare(0),
  });
  const faultOf = useFaultsByPath(add.error);
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault();
    add.mutate();
  };
  return (
    <form className={styles.card} onSubmit={submit} noValidate aria-label={t('add_material')}>
      <UnsavedGuard isDirty={edited.isDirty || file !== null} />
      <SaveProblem error={add.error} />
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
            value={values.title[code] ?? ''}
            onChange={(input) => set({ title: { ...values.title, [code]: input.target.value } })}
            error={faultOf(`title.${code}`)}
          />
        ))}
      </div>
      <Checkbox.Group
        label={t('material_languages')}
        value={values.languages}
        onChange={(chosen) => set({ languages: chosen as Language[] })}
      >
        <div className={styles.choices}>
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

import { Button, Checkbox, FileInput, NativeSelect } from '@mantine/core';
import type { Language } from '@odeum/contract/common';
import { paths } from '@odeum/contract/paths';
import { ImportDone, ImportPreview } from '@odeum/contract/programme';
import { Notice } from '@odeum/ui/notice';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { LANGUAGE_NAMES } from '../../../lib/languages';
import { upload } from '../lib/upload';
import { useLang, useProblemText } from '../lib/words';
import styles from '../shell/shell.module.css';
import { PageTitle } from '../shell/page-title';
import { ImportReport } from './import-report';
import { programmeKey } from './use-edits';
import { useProgramming } from './use-programme';

const countOf = ({ added, changed, removed }: ImportDone) => added + changed + removed;

/** A file of another program: first what it would change, then all of it at once. */
export function ImportPage() {
  const { t } = useTranslation('studio');
  const { event } = useProgramming();
  const own = useLang();
  const queries = useQueryClient();
  const problemText = useProblemText();
  const [file, setFile] = useState<File | null>(null);
  const [language, setLanguage] = useState<Language>(
    event.languages.includes(own) ? own : (event.languages[0] ?? 'bg'),
  );
  const [removeGone, setRemoveGone] = useState(false);
  const [share, setShare] = useState(0);
  const path = `/events/${event.id}/programme/import`;
  const send = (fields: Record<string, string>) => {
    const form = new FormData();
    for (const [name, value] of Object.entries({ language, ...fields })) form.set(name, value);
    if (file) form.set('file', file);
    return form;
  };
  const preview = useMutation({
    mutationFn: () => upload(ImportPreview, `${path}/preview`, send({}), setShare),
  });
  const apply = useMutation({
    mutationFn: (digest: string) =>
      upload(ImportDone, path, send({ digest, removeGone: String(removeGone) }), setShare),
    onSuccess: async () => {
      preview.reset();
      setFile(null);
      await queries.invalidateQueries({ queryKey: programmeKey(event.id) });
    },
  });
  const begin = () => {
    preview.reset();
    apply.reset();
  };
  const seen = preview.data;
  const changes = seen ? seen.added.length + seen.changed.length + (removeGone ? seen.gone.length : 0) : 0;
  return (
    <>
      <PageTitle>{t('board.page.import')}</PageTitle>
      <p>{t('importing.lead')}</p>
      <div className={styles.columns}>
        <FileInput
          label={t('importing.file')}
          description={t('importing.file_hint')}
          placeholder={t('board.choose_file')}
          clearable
          clearButtonProps={{ 'aria-label': t('remove') }}
          value={file}
          onChange={(chosen) => {
            setFile(chosen);
            begin();
          }}
        />
        <NativeSelect
          label={t('importing.language')}
          value={language}
          data={event.languages.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
          onChange={(changed) => {
            setLanguage(changed.target.value as Language);
            begin();
          }}
        />
        <Button disabled={!file} loading={preview.isPending} onClick={() => preview.mutate()}>
          {t('importing.preview')}
        </Button>
      </div>
      <div role="status">
        {(preview.isPending || apply.isPending) && (
          <p className="odeum-meta">{t('importing.sending', { percent: Math.round(share * 100) })}</p>
        )}
      </div>
      {(preview.error ?? apply.error) && (
        <Notice kind="danger" role="alert" title={problemText(preview.error ?? apply.error)}>
          {t('importing.nothing_done')}
        </Notice>
      )}
      {apply.data && (
        <Notice kind="ok" role="status" title={t('importing.done', { count: countOf(apply.data) })}>
          <p>{t('importing.then')}</p>
          <div className={styles.row}>
            <Button component={Link} to={paths.studio.programme(event.id)}>
              {t('importing.to_board')}
            </Button>
            <Button component={Link} variant="default" to={paths.studio.releases(event.id)}>
              {t('releases.release')}
            </Button>
          </div>
        </Notice>
      )}
      {seen && (
        <>
          <ImportReport preview={seen} />
          {seen.isPossible && (
            <div className={styles.group}>
              {seen.gone.length > 0 && (
                <Checkbox
                  label={t('importing.remove_gone', { count: seen.gone.length })}
                  checked={removeGone}
                  onChange={(changed) => setRemoveGone(changed.target.checked)}
                />
              )}
              <div>
                <Button
                  disabled={changes === 0}
                  loading={apply.isPending}
                  onClick={() => apply.mutate(seen.digest)}
                >
                  {changes === 0 ? t('importing.nothing_new') : t('importing.apply', { count: changes })}
                </Button>
              </div>
            </div>
          )}
        </>
      )}
    </>
  );
}

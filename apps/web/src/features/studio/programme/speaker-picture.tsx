import { Button, FileInput } from '@mantine/core';
import { SpeakerView } from '@odeum/contract/programme';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useEvent } from '../events/use-event';
import { call } from '../lib/api';
import { upload } from '../lib/upload';
import { useProblemText } from '../lib/words';
import styles from '../shell/shell.module.css';
import { programmeKey } from './use-edits';

/** A speaker's picture: kept at once, public with the next release. */
export function SpeakerPicture({ speaker }: { speaker: SpeakerView }) {
  const { t } = useTranslation('studio');
  const event = useEvent();
  const queries = useQueryClient();
  const problemText = useProblemText();
  const [shown, setShown] = useState(speaker.picturePath);
  const path = `/events/${event.id}/programme/speakers/${speaker.id}/picture`;
  const change = useMutation({
    mutationFn: async (file: File | null) => {
      if (!file) return call(SpeakerView, 'DELETE', path);
      const form = new FormData();
      form.set('file', file);
      return upload(SpeakerView, path, form, () => undefined, 'PUT');
    },
    onSuccess: (answer) => {
      setShown(answer.picturePath);
      void queries.invalidateQueries({ queryKey: programmeKey(event.id), exact: true });
    },
  });
  return (
    <fieldset className={styles.group}>
      <legend>{t('board.picture')}</legend>
      <div className={styles.row}>
        {shown && <img src={shown} alt="" width={96} height={96} />}
        <FileInput
          label={t('board.choose_picture')}
          placeholder={t('board.choose_file')}
          accept="image/png,image/jpeg,image/webp"
          value={null}
          onChange={(file) => file && change.mutate(file)}
          disabled={change.isPending}
        />
        {shown && (
          <Button variant="subtle" onClick={() => change.mutate(null)}>
            {t('remove')}
          </Button>
        )}
      </div>
      {change.error && <p role="alert">{problemText(change.error)}</p>}
    </fieldset>
  );
}

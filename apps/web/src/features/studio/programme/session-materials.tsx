import { ActionIcon, Button, FileInput, TextInput } from '@mantine/core';
import { LANGUAGES, LIMITS } from '@odeum/contract/common';
import { SessionView } from '@odeum/contract/programme';
import { IconX } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatBytes } from '../../../lib/format-bytes';
import { useEvent } from '../events/use-event';
import { call } from '../lib/api';
import { upload } from '../lib/upload';
import { useLang, useProblemText } from '../lib/words';
import styles from '../shell/shell.module.css';
import { useReading } from './use-reading';

/** Slides and links. They are not part of a release: what is added here is out at once. */
export function SessionMaterials({ session }: { session: SessionView }) {
  const { t } = useTranslation('studio');
  const lang = useLang();
  const event = useEvent();
  const { say } = useReading();
  const problemText = useProblemText();
  const [materials, setMaterials] = useState(session.materials);
  const [url, setUrl] = useState('');
  const path = `/events/${event.id}/programme`;
  const change = useMutation({
    mutationFn: (ask: () => Promise<SessionView>) => ask(),
    onSuccess: (answer) => setMaterials(answer.materials),
  });
  const addFile = (file: File | null) => {
    if (!file) return;
    const form = new FormData();
    form.set('languages', LANGUAGES.filter((one) => session.languages.includes(one)).join(','));
    form.set('file', file);
    change.mutate(() => upload(SessionView, `${path}/sessions/${session.id}/files`, form, () => undefined));
  };
  const addLink = () =>
    change.mutate(
      async () => {
        const link = { title: {}, languages: session.languages, url };
        return call(SessionView, 'POST', `${path}/sessions/${session.id}/links`, link);
      },
      { onSuccess: () => setUrl('') },
    );
  return (
    <fieldset className={styles.group}>
      <legend>{t('materials')}</legend>
      <p className="odeum-meta">{t('board.materials_hint')}</p>
      <ul className={styles.group}>
        {materials.map((material) => (
          <li key={material.id} className={styles.row}>
            <a href={material.href} target="_blank" rel="noopener">
              {say(material.title)}
            </a>
            {material.bytes !== null && (
              <span className="odeum-meta">{formatBytes(material.bytes, lang)}</span>
            )}
            <ActionIcon
              size={44}
              variant="default"
              aria-label={t('remove_named', { name: say(material.title) })}
              onClick={() =>
                change.mutate(() => call(SessionView, 'DELETE', `${path}/materials/${material.id}`))
              }
            >
              <IconX size={20} stroke={1.75} aria-hidden />
            </ActionIcon>
          </li>
        ))}
      </ul>
      <div className={styles.columns}>
        <FileInput
          label={t('board.add_file')}
          placeholder={t('board.choose_file')}
          value={null}
          onChange={addFile}
          disabled={change.isPending}
        />
        <TextInput
          type="url"
          label={t('board.link')}
          value={url}
          maxLength={LIMITS.url}
          onChange={(event_) => setUrl(event_.target.value)}
        />
        <Button variant="default" disabled={!url.trim()} loading={change.isPending} onClick={addLink}>
          {t('board.add_link')}
        </Button>
      </div>
      {change.error && (
        <p role="alert" className={styles.address}>
          {problemText(change.error)}
        </p>
      )}
    </fieldset>
  );
}

import { Button, Checkbox, FileInput, NativeSelect } from '@mantine/core';
import { LIMITS } from '@odeum/contract/common';
import { GUEST_ENCODINGS, GuestPreview, GuestsDone, type GuestEncoding } from '@odeum/contract/registrations';
import { Notice } from '@odeum/ui/notice';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatBytes } from '../../../lib/format-bytes';
import { useEvent } from '../events/use-event';
import { upload } from '../lib/upload';
import { useLang, useProblemText } from '../lib/words';
import styles from '../shell/shell.module.css';
import { GuestReport } from './guest-report';
import { codesPath, useCodesChanged } from './use-codes';

interface Wanted {
  file: File | null;
  encoding: GuestEncoding | null;
}

/** A list of guests: first who would be added and what is the matter with it, then a code for each at once. */
export function GuestImport() {
  const { t } = useTranslation('studio');
  const event = useEvent();
  const lang = useLang();
  const problemText = useProblemText();
  const onChange = useCodesChanged();
  const [file, setFile] = useState<File | null>(null);
  const [encoding, setEncoding] = useState<GuestEncoding | null>(null);
  const canInvite = event.state === 'published';
  const [isInviting, setInviting] = useState(canInvite);
  const path = `${codesPath(event.id)}/guests`;
  const send = (wanted: Wanted, fields: Record<string, string> = {}) => {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    if (wanted.encoding) form.set('encoding', wanted.encoding);
    if (wanted.file) form.set('file', wanted.file);
    return form;
  };
  const preview = useMutation({
    mutationFn: (wanted: Wanted) => upload(GuestPreview, `${path}/preview`, send(wanted), () => undefined),
  });
  const apply = useMutation({
    mutationFn: (digest: string) =>
      upload(
        GuestsDone,
        path,
        send({ file, encoding }, { digest, invite: String(canInvite && isInviting) }),
        () => undefined,
      ),
    onSuccess: async () => {
      preview.reset();
      setFile(null);
      setEncoding(null);
      await onChange();
    },
  });
  const choose = (wanted: Wanted) => {
    setFile(wanted.file);
    setEncoding(wanted.encoding);
    preview.reset();
    apply.reset();
  };
  const look = (wanted: Wanted) => {
    choose(wanted);
    preview.mutate(wanted);
  };
  const seen = preview.data;
  const error = preview.error ?? apply.error;
  const count = seen?.guests.length ?? 0;
  return (
    <div className={styles.group}>
      <p>{t('invitations.guests_lead')}</p>
      <div className={styles.columns}>
        <FileInput
          label={t('invitations.file')}
          description={t('invitations.file_hint', {
            size: formatBytes(LIMITS.guestBytes, lang),
            limit: LIMITS.guests,
          })}
          placeholder={t('board.choose_file')}
          clearable
          clearButtonProps={{ 'aria-label': t('remove') }}
          value={file}
          onChange={(chosen) => choose({ file: chosen, encoding: null })}
        />
        <Button disabled={!file} loading={preview.isPending} onClick={() => look({ file, encoding })}>
          {t('invitations.preview')}
        </Button>
      </div>
      {error && (
        <Notice kind="danger" role="alert">
          {problemText(error)}
        </Notice>
      )}
      {apply.data && (
        <Notice kind="ok" role="status" title={t('invitations.added', { count: apply.data.added })}>
          {apply.data.invited > 0 && t('invitations.invited', { count: apply.data.invited })}
        </Notice>
      )}
      {seen && (
        <div className={styles.group}>
          <div className={styles.columns}>
            <NativeSelect
              label={t('invitations.encoding')}
              description={t('invitations.encoding_wrong')}
              value={seen.encoding}
              onChange={(e) => look({ file, encoding: e.target.value as GuestEncoding })}
              data={GUEST_ENCODINGS.map((value) => ({
                value,
                label:
                  seen.isGuessed && value === seen.encoding
                    ? `${value.toUpperCase()} (${t('invitations.encoding_found')})`
                    : value.toUpperCase(),
              }))}
            />
          </div>
          <GuestReport preview={seen} />
          {count > 0 && (
            <>
              <Checkbox
                label={t('invitations.send_now')}
                description={t(canInvite ? 'invitations.send_now_hint' : 'invitations.send_never')}
                disabled={!canInvite}
                checked={canInvite && isInviting}
                onChange={(e) => setInviting(e.target.checked)}
              />
              <div>
                <Button loading={apply.isPending} onClick={() => apply.mutate(seen.digest)}>
                  {t('invitations.add', { count })}
                </Button>
              </div>
            </>
          )}
        </div>
      )}
    </div>
  );
}

import { Button } from '@mantine/core';
import { paths } from '@odeum/contract/paths';
import { type CodeState, InvitationCodeView, InviteAnswer } from '@odeum/contract/registrations';
import { formatDate, formatTime } from '@odeum/domain/time';
import { Notice } from '@odeum/ui/notice';
import { Tag } from '@odeum/ui/tag';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useEvent } from '../events/use-event';
import { call } from '../lib/api';
import { useLang, useProblemText } from '../lib/words';
import styles from '../shell/shell.module.css';
import { tellSaved } from '../shell/tell-saved';
import { CopyButton } from './copy-button';
import { codesPath, useCodesChanged } from './use-codes';

const KIND: Record<CodeState, 'plain' | 'ok' | 'info' | 'danger' | 'warn'> = {
  open: 'plain',
  used_up: 'ok',
  unsent: 'warn',
  waiting: 'info',
  sent: 'info',
  failed: 'danger',
  registered: 'ok',
  revoked: 'danger',
};
const CAN_BE_INVITED: readonly CodeState[] = ['unsent', 'sent', 'failed'];

/** One code: whose it is, who came by it, and what can be done about it. */
export function CodeItem({ code, canDecide }: { code: InvitationCodeView; canDecide: boolean }) {
  const { t } = useTranslation('studio');
  const event = useEvent();
  const about = [code.email, code.organisation, code.mode && t(`attendance_${code.mode}`)];
  return (
    <li>
      <div>
        <code className="odeum-num">{code.code}</code>
        <p className="odeum-meta">{t('invitations.used', { used: code.used, uses: code.uses })}</p>
      </div>
      <div>
        <strong>{code.label || code.email || code.code}</strong>
        <p>{about.filter(Boolean).join(' · ')}</p>
        {code.people.length > 0 && (
          <ul aria-label={t('registrations')}>
            {code.people.map(({ id, name, state }) => (
              <li key={id}>
                <Link to={`${paths.studio.registrations(event.id)}?person=${id}`}>{name}</Link>
                {` · ${t(`registration_${state}`)}`}
              </li>
            ))}
          </ul>
        )}
        <LastMail code={code} />
      </div>
      <div className={styles.row}>
        <Tag kind={KIND[code.state]}>{t(`invitations.state_${code.state}`)}</Tag>
        {!code.revokedAt && (
          <CopyButton value={code.link} label={t('copy_link')} of={code.label || code.code} />
        )}
        {canDecide && <Acts code={code} />}
      </div>
    </li>
  );
}

function LastMail({ code: { mail, state } }: { code: InvitationCodeView }) {
  const { t } = useTranslation('studio');
  const lang = useLang();
  const { zone } = useEvent();
  if (!mail) return null;
  const at = `${formatDate(mail.createdAt, zone, lang)}, ${formatTime(mail.createdAt, zone, lang)}`;
  return (
    <p className="odeum-meta">
      <Link to={paths.studio.mail(mail.id)}>{t('invitations.mail_at', { at })}</Link>
      {state === 'failed' && mail.serverWords && ` · ${mail.serverWords}`}
    </p>
  );
}

function Acts({ code }: { code: InvitationCodeView }) {
  const { t } = useTranslation('studio');
  const event = useEvent();
  const problemText = useProblemText();
  const onChange = useCodesChanged();
  const path = codesPath(event.id);
  const name = code.label || code.code;
  const deed = code.revokedAt ? 'restore' : 'revoke';
  const change = useMutation({
    mutationFn: () => call(InvitationCodeView, 'POST', `${path}/${code.id}/${deed}`, {}),
    onSuccess: onChange,
  });
  const invite = useMutation({
    mutationFn: () => call(InviteAnswer, 'POST', `${path}/mails`, { ids: [code.id] }),
    onSuccess: async ({ invited }) => {
      tellSaved(t('invitations.invited', { count: invited }));
      await onChange();
    },
  });
  const inviteLabel = t(code.mail ? 'invitations.invite_again' : 'invitations.invite');
  const deedLabel = code.revokedAt ? t('invitations.restore') : t('revoke');
  const error = change.error ?? invite.error;
  return (
    <>
      {CAN_BE_INVITED.includes(code.state) && (
        <Button
          variant="default"
          size="compact-md"
          aria-label={`${inviteLabel}: ${name}`}
          loading={invite.isPending}
          onClick={() => invite.mutate()}
        >
          {inviteLabel}
        </Button>
      )}
      <Button
        variant="subtle"
        size="compact-md"
        aria-label={`${deedLabel}: ${name}`}
        loading={change.isPending}
        onClick={() => change.mutate()}
      >
        {deedLabel}
      </Button>
      {error && (
        <Notice kind="danger" role="alert">
          {problemText(error)}
        </Notice>
      )}
    </>
  );
}

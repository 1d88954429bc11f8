import { paths } from '@odeum/contract/paths';
import { type CodeState, InvitationCodes } from '@odeum/contract/registrations';
import { Notice } from '@odeum/ui/notice';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useEvent } from '../events/use-event';
import { call } from '../lib/api';
import { codesKey, codesPath } from './use-codes';

/** Codes that let somebody in, or have. */
const OPENING: readonly CodeState[] = [
  'open',
  'used_up',
  'unsent',
  'waiting',
  'sent',
  'failed',
  'registered',
];

/** A warning where an event is by invitation only and nobody has been given a way in. */
export function NoCodes() {
  const { t } = useTranslation('studio');
  const event = useEvent();
  const { data } = useQuery({
    queryKey: [...codesKey(event.id), 'any'],
    queryFn: () => call(InvitationCodes, 'GET', codesPath(event.id)),
  });
  if (!data || OPENING.some((state) => data.states[state])) return null;
  return (
    <Notice kind="warn" role="status" title={t('admission.no_codes')}>
      <Link to={paths.studio.invitations(event.id)}>{t('admission.make_codes')}</Link>
    </Notice>
  );
}

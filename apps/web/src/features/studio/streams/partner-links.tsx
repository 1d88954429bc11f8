import { Button, CopyButton } from '@mantine/core';
import { PartnerLinkList, type PartnerLinkView, type StreamSourceView } from '@odeum/contract/streams';
import { formatDate, formatTime, formatTimeRange } from '@odeum/domain/time';
import { EmptyState } from '@odeum/ui/empty-state';
import { Tag } from '@odeum/ui/tag';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useEvent } from '../events/use-event';
import { call } from '../lib/api';
import { useLang, useProblemText } from '../lib/words';
import styles from '../shell/shell.module.css';
import { Waiting } from '../shell/waiting';
import { PartnerForm } from './partner-form';

export const partnersKey = (eventId: string) => ['partners', eventId];

/** Who joins from elsewhere, by which link, and when they did. */
export function PartnerLinks({ sources }: { sources: readonly StreamSourceView[] }) {
  const { t } = useTranslation('studio');
  const event = useEvent();
  const query = useQuery({
    queryKey: partnersKey(event.id),
    queryFn: () => call(PartnerLinkList, 'GET', `/events/${event.id}/partner-links`),
  });
  const meetings = sources.filter((source) => source.kind === 'meeting');
  return (
    <section className={styles.section} aria-labelledby="partners">
      <h2 id="partners">{t('partners')}</h2>
      <Waiting query={query}>
        {({ links }) => (
          <>
            {links.length === 0 && <EmptyState>{t('no_partners')}</EmptyState>}
            <ul className={styles.list}>
              {links.map((link) => (
                <PartnerItem key={link.id} link={link} />
              ))}
            </ul>
          </>
        )}
      </Waiting>
      {meetings.length === 0 ? <p>{t('partners_need_meeting')}</p> : <PartnerForm meetings={meetings} />}
    </section>
  );
}

function PartnerItem({ link }: { link: PartnerLinkView }) {
  const { t } = useTranslation('studio');
  const lang = useLang();
  const event = useEvent();
  const problemText = useProblemText();
  const queries = useQueryClient();
  const revoke = useMutation({
    mutationFn: () =>
      call(PartnerLinkList, 'POST', `/events/${event.id}/partner-links/${link.id}/revoke`, {}),
    onSuccess: (list) => queries.setQueryData(partnersKey(event.id), list),
  });
  return (
    <li>
      <p>
        {formatDate(link.opensAt, event.zone, lang)}
        <br />
        {formatTimeRange(link.opensAt, link.closesAt, event.zone, lang)}
      </p>
      <div>
        <strong>{link.name}</strong>
        <p>{[link.role, link.organisation, link.email].filter(Boolean).join(' · ')}</p>
        {link.joins.length > 0 && (
          <p className="odeum-meta">
            {t('joined', { times: link.joins.map(({ at }) => formatTime(at, event.zone, lang)).join(', ') })}
          </p>
        )}
        {revoke.error && <p role="alert">{problemText(revoke.error)}</p>}
      </div>
      {link.revokedAt ? (
        <Tag kind="danger">{t('revoked')}</Tag>
      ) : (
        <div className={styles.row}>
          <CopyButton value={`${location.origin}${link.joinPath}`}>
            {({ copied, copy }) => (
              <Button variant="default" size="compact-md" onClick={copy}>
                {t(copied ? 'copied' : 'copy_link')}
              </Button>
            )}
          </CopyButton>
          <Button
            variant="subtle"
            size="compact-md"
            loading={revoke.isPending}
            onClick={() => revoke.mutate()}
          >
            {t('revoke')}
          </Button>
        </div>
      )}
    </li>
  );
}

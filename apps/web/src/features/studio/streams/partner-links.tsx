import { Button, CopyButton } from '@mantine/core';
import { PartnerLinkList, type PartnerLinkView, type StreamSourceView } from '@odeum/contract/streams';
import { formatDate, formatTime, formatTimeRange } from '@odeum/domain/time';
import { EmptyState } from '@odeum/ui/empty-state';
import { Notice } from '@odeum/ui/notice';
import { Tag } from '@odeum/ui/tag';
import { VisuallyHidden } from '@odeum/ui/visually-hidden';
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
      {meetings.length === 0 ? (
        <Notice>{t('partners_need_meeting')}</Notice>
      ) : (
        <>
          <h3>{t('new_partner')}</h3>
          {/* A meeting that was added or changed meanwhile is one to choose from. */}
          <PartnerForm key={meetings.map(({ id }) => id).join()} meetings={meetings} />
        </>
      )}
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
  const moment = (at: string) => `${formatDate(at, event.zone, lang)}, ${formatTime(at, event.zone, lang)}`;
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
        <p className="odeum-meta">
          {link.joins.length > 0
            ? t('joined', { times: link.joins.map(({ at }) => moment(at)).join('; ') })
            : t('not_joined')}
        </p>
        {revoke.error && (
          <Notice kind="danger" role="alert">
            {problemText(revoke.error)}
          </Notice>
        )}
      </div>
      {link.revokedAt ? (
        <span className={styles.end}>
          <Tag kind="danger">{t('revoked')}</Tag>
        </span>
      ) : (
        <div className={styles.row}>
          <CopyButton value={`${location.origin}${link.joinPath}`}>
            {({ copied, copy }) => (
              <>
                <VisuallyHidden isStatus>{copied ? t('copied') : ''}</VisuallyHidden>
                <Button
                  variant="default"
                  size="compact-md"
                  aria-label={`${t('copy_link')}: ${link.name}`}
                  onClick={copy}
                >
                  {t(copied ? 'copied' : 'copy_link')}
                </Button>
              </>
            )}
          </CopyButton>
          <Button
            variant="subtle"
            size="compact-md"
            aria-label={`${t('revoke')}: ${link.name}`}
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

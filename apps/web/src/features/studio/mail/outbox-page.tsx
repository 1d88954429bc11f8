import { Pagination } from '@mantine/core';
import { OutboxView } from '@odeum/contract/mail';
import { paths } from '@odeum/contract/paths';
import { formatDate, formatTime } from '@odeum/domain/time';
import { EmptyState } from '@odeum/ui/empty-state';
import { Notice } from '@odeum/ui/notice';
import { Tag } from '@odeum/ui/tag';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { call } from '../lib/api';
import { useLang } from '../lib/words';
import { PageTitle } from '../shell/page-title';
import styles from '../shell/shell.module.css';
import { Waiting } from '../shell/waiting';

const KIND = { waiting: 'info', sending: 'info', sent: 'ok', failed: 'danger' } as const;
const OWN_ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone;

export function OutboxPage() {
  const { t } = useTranslation('studio');
  const lang = useLang();
  const [page, setPage] = useState(1);
  const query = useQuery({
    queryKey: ['outbox', page],
    placeholderData: keepPreviousData,
    refetchInterval: 10_000,
    queryFn: () => call(OutboxView, 'GET', `/outbox?page=${page}`),
  });
  return (
    <>
      <PageTitle>{t('outbox')}</PageTitle>
      <Waiting query={query}>
        {({ isDelivering, mails, total, pageRows }) => (
          <>
            {!isDelivering && (
              <Notice kind="warn" title={t('not_delivering')}>
                {t('not_delivering_text')}
              </Notice>
            )}
            {mails.length === 0 && <EmptyState>{t('no_mails')}</EmptyState>}
            <ul className={styles.list}>
              {mails.map((mail) => (
                <li key={mail.id}>
                  <p>
                    {formatDate(mail.createdAt, OWN_ZONE, lang)}, {formatTime(mail.createdAt, OWN_ZONE, lang)}
                  </p>
                  <div>
                    <Link to={paths.studio.mail(mail.id)}>{t(`mail_${mail.kind}`)}</Link>
                    <p>{mail.to}</p>
                    {mail.serverWords && mail.state !== 'sent' && (
                      <p className="odeum-meta">{mail.serverWords}</p>
                    )}
                  </div>
                  <Tag kind={KIND[mail.state]}>{t(`mail_state_${mail.state}`)}</Tag>
                </li>
              ))}
            </ul>
            {total > pageRows && (
              <Pagination
                total={Math.ceil(total / pageRows)}
                value={page}
                onChange={setPage}
                getControlProps={(control) => ({ 'aria-label': t(`page_${control}`) })}
                getItemProps={(number) => ({ 'aria-label': t('page_number', { number }) })}
              />
            )}
          </>
        )}
      </Waiting>
    </>
  );
}

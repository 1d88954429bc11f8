import { Button } from '@mantine/core';
import { StreamSourceList, type StreamSourceView } from '@odeum/contract/streams';
import { formatDate, formatTime } from '@odeum/domain/time';
import { isOpen } from '@odeum/domain/streams';
import { Notice } from '@odeum/ui/notice';
import { Tag } from '@odeum/ui/tag';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGE_NAMES } from '../../../lib/languages';
import { useEvent } from '../events/use-event';
import { call } from '../lib/api';
import { useClock } from '../lib/use-clock';
import { useLang, useProblemText } from '../lib/words';
import styles from '../shell/shell.module.css';
import { SourceForm } from './source-form';
import { sourcesKey } from './use-sources';

const toDate = (at: string | null) => (at === null ? null : new Date(at));

export function SourceItem({ source }: { source: StreamSourceView }) {
  const { t } = useTranslation('studio');
  const lang = useLang();
  const now = useClock();
  const event = useEvent();
  const problemText = useProblemText();
  const queries = useQueryClient();
  const [isEdited, setEdited] = useState(false);
  const remove = useMutation({
    mutationFn: () => call(StreamSourceList, 'DELETE', `/events/${event.id}/streams/${source.id}`),
    onSuccess: (list) => queries.setQueryData(sourcesKey(event.id), list),
  });
  if (isEdited) {
    return (
      <li className={styles.wide}>
        <SourceForm source={source} onDone={() => setEdited(false)} />
      </li>
    );
  }
  const moment = (at: string) => `${formatDate(at, event.zone, lang)}, ${formatTime(at, event.zone, lang)}`;
  const isNowOpen = isOpen({ opensAt: toDate(source.opensAt), closesAt: toDate(source.closesAt) }, now);
  const name = `${t(`stream_${source.kind}`)}, ${source.providerName}`;
  return (
    <li>
      <p>
        {t(`stream_${source.kind}`)}
        <br />
        <span className="odeum-meta">{t(`audience_${source.audience}`)}</span>
      </p>
      <div>
        <a href={source.url} target="_blank" rel="noopener noreferrer">
          {source.providerName}
        </a>{' '}
        <Tag kind={isNowOpen ? 'ok' : 'plain'}>{t(isNowOpen ? 'source_open' : 'source_shut')}</Tag>
        <p className={styles.address}>{source.url}</p>
        <p className="odeum-meta">
          {[
            source.language ? LANGUAGE_NAMES[source.language] : t('floor'),
            source.opensAt && t('source_from', { at: moment(source.opensAt) }),
            source.closesAt && t('source_until', { at: moment(source.closesAt) }),
            !source.embedUrl && source.provider !== 'hls' && source.kind !== 'meeting' && t('link_only'),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {remove.error && (
          <Notice kind="danger" role="alert">
            {problemText(remove.error)}
          </Notice>
        )}
      </div>
      <div className={styles.row}>
        <Button
          variant="default"
          size="compact-md"
          aria-label={`${t('edit')}: ${name}`}
          onClick={() => setEdited(true)}
        >
          {t('edit')}
        </Button>
        <Button
          variant="subtle"
          size="compact-md"
          aria-label={t('remove_named', { name })}
          loading={remove.isPending}
          onClick={() => remove.mutate()}
        >
          {t('remove')}
        </Button>
      </div>
    </li>
  );
}

import { Button } from '@mantine/core';
import { StreamSourceList, type StreamSourceView } from '@odeum/contract/streams';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useEvent } from '../events/use-event';
import { call } from '../lib/api';
import { useProblemText } from '../lib/words';
import { sourcesKey } from './streams-page';

export function SourceItem({ source }: { source: StreamSourceView }) {
  const { t } = useTranslation('studio');
  const event = useEvent();
  const problemText = useProblemText();
  const queries = useQueryClient();
  const remove = useMutation({
    mutationFn: () => call(StreamSourceList, 'DELETE', `/events/${event.id}/streams/${source.id}`),
    onSuccess: (list) => queries.setQueryData(sourcesKey(event.id), list),
  });
  return (
    <li>
      <p>
        {t(`stream_${source.kind}`)}
        <br />
        <span className="odeum-meta">{t(`audience_${source.audience}`)}</span>
      </p>
      <div>
        <a href={source.url} rel="noopener noreferrer">
          {source.providerName}
        </a>
        {!source.embedUrl && source.kind !== 'meeting' && <p className="odeum-meta">{t('link_only')}</p>}
        {remove.error && <p role="alert">{problemText(remove.error)}</p>}
      </div>
      <Button variant="subtle" size="compact-md" loading={remove.isPending} onClick={() => remove.mutate()}>
        {t('remove')}
      </Button>
    </li>
  );
}

import type { StreamView } from '@odeum/contract/streams';
import { ConsentPlayer } from '@odeum/ui/consent-player';
import { useTranslation } from 'react-i18next';

interface StreamPlayerProps {
  stream: StreamView;
  /** What is being watched: the event's or the record's title. */
  title: string;
}

export function StreamPlayer({ stream, title }: StreamPlayerProps) {
  const { t } = useTranslation();
  const provider = stream.providerName;
  const isReplay = stream.kind === 'replay';
  return (
    <ConsentPlayer
      provider={stream.provider}
      href={stream.url}
      embedUrl={stream.embedUrl}
      words={{
        title: t(isReplay ? 'player.title_replay' : 'player.title_live', { provider }),
        explanation: t('player.explanation', { provider }),
        load: t('player.load'),
        remember: t('player.remember', { provider }),
        revoke: t('player.revoke', { provider }),
        openElsewhere: t('player.open', { provider }),
        frameTitle: t(isReplay ? 'player.frame_replay' : 'player.frame_live', { title }),
        onlyElsewhere: t('player.only_link', { provider }),
      }}
    />
  );
}

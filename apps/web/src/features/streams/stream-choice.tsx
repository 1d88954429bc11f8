import type { StreamView } from '@odeum/contract/streams';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGE_NAMES } from '../../lib/languages';
import { StreamPlayer } from './stream-player';
import styles from './stream-choice.module.css';

/** One player, and below it the other sources: other languages, and the one that stands in when the first fails. */
export function StreamChoice({ streams, title }: { streams: StreamView[]; title: string }) {
  const { t } = useTranslation();
  const [hasScripts, setHasScripts] = useState(false);
  useEffect(() => setHasScripts(true), []);
  const [chosenId, setChosenId] = useState(streams[0]?.id);
  const chosen = streams.find((stream) => stream.id === chosenId) ?? streams[0];
  if (!chosen) return null;
  const nameOf = (stream: StreamView) => {
    const language = stream.language ? LANGUAGE_NAMES[stream.language] : null;
    const parts = [language, stream.providerName, stream.kind === 'backup' ? t('live.backup') : null];
    return parts.filter(Boolean).join(' · ');
  };
  return (
    <div className={styles.choice}>
      <StreamPlayer key={chosen.id} stream={chosen} title={title} />
      {streams.length > 1 && (
        <div className={styles.sources} role="group" aria-label={t('live.stream')}>
          {!hasScripts &&
            streams.map((stream) => (
              <a key={stream.id} href={stream.url}>
                {nameOf(stream)}
              </a>
            ))}
          {hasScripts &&
            streams.map((stream) => (
              <button
                key={stream.id}
                type="button"
                aria-pressed={stream.id === chosen.id}
                onClick={() => setChosenId(stream.id)}
              >
                {nameOf(stream)}
              </button>
            ))}
        </div>
      )}
    </div>
  );
}

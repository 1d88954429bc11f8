import { IconExternalLink, IconPlayerPlay } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { Arcs } from '../arcs/index';
import { Button, LinkButton } from '../button/index';
import { cx } from '../cx/index';
import { Icon } from '../icon/index';
import { useConsent } from './use-consent';
import styles from './consent-player.module.css';

export interface ConsentWords {
  title: string;
  /** Who learns what, and that nothing is loaded before. */
  explanation: string;
  load: string;
  remember: string;
  revoke: string;
  openElsewhere: string;
  /** Name of the frame for those who hear the page. */
  frameTitle: string;
  /** Said instead of the explanation where the provider cannot be shown inside a page. */
  onlyElsewhere: string;
}

interface ConsentPlayerProps {
  provider: string;
  href: string;
  embedUrl: string | null;
  words: ConsentWords;
  headingLevel?: 2 | 3;
}

/** The first click loads the player, the second plays. Until then nothing of the provider is contacted. */
export function ConsentPlayer({ provider, href, embedUrl, words, headingLevel = 2 }: ConsentPlayerProps) {
  const consent = useConsent(provider);
  const [isToBeKept, setToBeKept] = useState(false);
  const [wasAsked, setAsked] = useState(false);
  const frame = useRef<HTMLIFrameElement>(null);
  const isPlaying = consent.isGiven && embedUrl !== null;
  useEffect(() => {
    if (isPlaying && wasAsked) frame.current?.focus();
  }, [isPlaying, wasAsked]);

  if (isPlaying) {
    return (
      <div className={styles.player}>
        <iframe
          ref={frame}
          className={styles.frame}
          src={embedUrl}
          title={words.frameTitle}
          allow="autoplay; encrypted-media; fullscreen; picture-in-picture"
          allowFullScreen
          loading="lazy"
          referrerPolicy="strict-origin-when-cross-origin"
        />
        <p className={styles.under}>
          <a href={href}>{words.openElsewhere}</a>
          <button type="button" className={styles.revoke} onClick={consent.revoke}>
            {words.revoke}
          </button>
        </p>
      </div>
    );
  }
  const Heading = headingLevel === 2 ? 'h2' : 'h3';
  const canLoad = consent.isReady && embedUrl !== null;
  return (
    <div className={styles.consent}>
      <Arcs className={styles.arcs} />
      <div className={styles.words}>
        <Heading className={styles.title}>{words.title}</Heading>
        <p className={styles.explanation}>{embedUrl === null ? words.onlyElsewhere : words.explanation}</p>
        <div className={styles.acts}>
          {canLoad && (
            <Button
              isOnCover
              isWideOnPhones
              onClick={() => {
                setAsked(true);
                consent.give(isToBeKept);
              }}
            >
              <Icon of={IconPlayerPlay} />
              {words.load}
            </Button>
          )}
          <LinkButton isOnCover isWideOnPhones look={canLoad ? 'second' : 'filled'} href={href}>
            <Icon of={IconExternalLink} />
            {words.openElsewhere}
          </LinkButton>
        </div>
        {canLoad && (
          <label className={cx(styles.keep)}>
            <input type="checkbox" checked={isToBeKept} onChange={(e) => setToBeKept(e.target.checked)} />
            <span>{words.remember}</span>
          </label>
        )}
      </div>
    </div>
  );
}

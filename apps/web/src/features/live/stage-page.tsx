import type { RoomState } from '@odeum/contract/live';
import type { PageOf, PageState } from '@odeum/contract/pages';
import { EMPTY_ROOM, orderByVotes } from '@odeum/domain/live';
import { formatTime, formatTimeBeside } from '@odeum/domain/time';
import { EuEmblem } from '@odeum/ui/funder-notice';
import { Logo } from '@odeum/ui/logo';
import type { SessionRuns } from '@odeum/contract/programme';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asItRuns, findNowAndNext } from '../programme/session-states';
import { listZones } from '../../lib/zones';
import { useNow } from '../../lib/use-now';
import styles from './stage.module.css';
import { useRoom } from './use-room';

const WIDTH = 1920;
const HEIGHT = 1080;

/** The wall: one drawing of 1920 by 1080, scaled as a whole. */
export function StagePage({ state }: { state: PageState }) {
  const scale = useScale();
  if (state.data.page !== 'stage') return null;
  return (
    <main className={styles.frame} id="main">
      <svg className={styles.fit} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" />
      <div
        className={styles.stage}
        ref={(element) => element?.style.setProperty('--stage-scale', String(scale))}
      >
        <Stage page={state.data} lang={state.lang} />
      </div>
    </main>
  );
}

function useScale(): number {
  const [scale, setScale] = useState(1);
  useEffect(() => {
    const fit = () => setScale(Math.min(window.innerWidth / WIDTH, window.innerHeight / HEIGHT));
    fit();
    window.addEventListener('resize', fit);
    return () => window.removeEventListener('resize', fit);
  }, []);
  return scale;
}

function Stage({ page, lang }: { page: PageOf<'stage'>; lang: PageState['lang'] }) {
  const { t } = useTranslation('live');
  const { event } = page;
  const start = useMemo(() => ({ ...EMPTY_ROOM, runs: event.runs }), [event]);
  const { room } = useRoom({ roomId: page.roomId, as: 'stage', stageSecret: page.secret }, start);
  const pinned = room.state.pinnedId ? room.state.questions[room.state.pinnedId] : undefined;
  return (
    <>
      <div className={styles.words}>
        <header className={styles.head}>
          <Logo />
          <h1>{event.title.text}</h1>
          {event.funder && (
            <p className={styles.funder}>
              <span>{event.funder.statement.text}</span>
              {event.funder.hasEuEmblem && <EuEmblem />}
            </p>
          )}
        </header>
        <div className={styles.question} aria-live="polite">
          {pinned ? (
            <figure key={pinned.id} className={styles.pinned}>
              <blockquote className={styles[sizeFor(pinned.text)]} lang={pinned.language}>
                {pinned.text}
              </blockquote>
              <figcaption>{pinned.name ?? t('no_name')}</figcaption>
            </figure>
          ) : (
            <p className={styles.invite}>{t('stage_empty')}</p>
          )}
        </div>
        <NextQuestion state={room.state} />
      </div>
      <aside className={styles.side}>
        {pinned ? (
          <p className={styles.votes}>
            <strong>{pinned.votes}</strong>
            <span>{t('stage_votes', { count: pinned.votes })}</span>
          </p>
        ) : (
          <p className={styles.votes}>
            <strong>{room.state.present}</strong>
            <span>{t('stage_people', { count: room.state.present })}</span>
          </p>
        )}
        <div className={styles.join}>
          <p className={styles.call}>{t('stage_invite')}</p>
          {/* Drawn by our own server from an address of its own. */}
          <div className={styles.qr} dangerouslySetInnerHTML={{ __html: page.qrSvg }} />
          <p className={styles.host}>{page.roomUrl.replace(/^https?:\/\//, '').replace(/\/q\/.*$/, '')}</p>
          <p className={styles.code}>{page.roomCode}</p>
        </div>
      </aside>
      <StageFoot page={page} lang={lang} runs={room.state.runs} />
    </>
  );
}

/** A question fills four lines at most, so that the last row reads it. */
function sizeFor(text: string): 'size1' | 'size2' | 'size3' | 'size4' {
  if (text.length <= 70) return 'size1';
  if (text.length <= 110) return 'size2';
  return text.length <= 180 ? 'size3' : 'size4';
}

function NextQuestion({ state }: { state: RoomState }) {
  const { t } = useTranslation('live');
  const open = orderByVotes(
    Object.values(state.questions).filter(({ id, state: s }) => s === 'approved' && id !== state.pinnedId),
  );
  const [first] = open;
  return (
    <p className={styles.following}>
      {first && (
        <>
          <strong>{t('votes', { count: first.votes })}</strong>
          <span lang={first.language}>{first.text}</span>
        </>
      )}
    </p>
  );
}

interface StageFootProps {
  page: PageOf<'stage'>;
  lang: PageState['lang'];
  runs: SessionRuns;
}

function StageFoot({ page, lang, runs }: StageFootProps) {
  const { t } = useTranslation('live');
  const { event } = page;
  const now = useNow();
  const found = findNowAndNext(asItRuns(event, runs), now);
  const [home, ...others] = listZones(event, lang);
  const at = now.toISOString();
  return (
    <footer className={styles.foot}>
      <p className={styles.now}>{found.now ? t('stage_now') : ''}</p>
      <p className={styles.current}>
        {found.now && (
          <>
            <time dateTime={found.now.startsAt}>{formatTime(found.now.startsAt, event.zone, lang)}</time>
            <span>{found.now.title.text}</span>
          </>
        )}
      </p>
      <p className={styles.next}>
        {found.next && (
          <>
            <span>{t('stage_next', { time: formatTime(found.next.startsAt, event.zone, lang) })}</span>
            <strong>{found.next.title.text}</strong>
          </>
        )}
      </p>
      <p className={styles.clock}>
        <time>{home && formatTimeBeside(at, home.zone, event.zone, lang)}</time>
        {others[0] && (
          <span>
            <time>{formatTimeBeside(at, others[0].zone, event.zone, lang)}</time>
            <span>{others[0].label.text}</span>
          </span>
        )}
      </p>
    </footer>
  );
}

import type { Language } from '@odeum/contract/common';
import type { PageOf } from '@odeum/contract/pages';
import type { SessionRuns } from '@odeum/contract/programme';
import { EmptyState } from '@odeum/ui/empty-state';
import { Notice } from '@odeum/ui/notice';
import { VisuallyHidden } from '@odeum/ui/visually-hidden';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AskForm } from './ask-form';
import styles from './live-room.module.css';
import { MyQuestions } from './my-questions';
import { newId } from './new-id';
import { compareLayout, layOut, type SortOrder } from './question-list';
import { QuestionRow } from './question-row';
import { toRoomStart } from './room-start';
import { useRoom } from './use-room';

const ORDERS: readonly SortOrder[] = ['votes', 'new', 'mine'];
/** What comes is said at most this often. */
const SAY_EVERY_MS = 30_000;

interface LiveRoomProps {
  page: PageOf<'live'>;
  lang: Language;
  /** The day goes otherwise than the page says. */
  onRuns: (runs: SessionRuns) => void;
}

/** The room as attendees see it. Without scripts it is the list as it stood. */
export function LiveRoom({ page, lang, onRuns }: LiveRoomProps) {
  const { t } = useTranslation('live');
  const { t: tError } = useTranslation('errors');
  const start = useMemo(() => toRoomStart(page), [page]);
  const { room, client } = useRoom({ roomId: page.roomId, as: 'attendees' }, start);
  const { runs } = room.state;
  useEffect(() => onRuns(runs), [onRuns, runs]);
  const [order, setOrder] = useState<SortOrder>('votes');
  const mine = useMemo(() => new Set(room.own.questions.map(({ id }) => id)), [room.own.questions]);
  const [laid, setLaid] = useState(() => layOut(start, 'votes', new Set()));
  const layAgain = (next: SortOrder) => {
    setOrder(next);
    setLaid(layOut(room.state, next, mine));
  };
  // The first answer of the room is laid out at once: until then nobody has read anything.
  const isOpen = room.link !== 'opening';
  useEffect(() => {
    if (isOpen && client) setLaid(layOut(client.read().state, 'votes', new Set()));
  }, [isOpen, client]);

  const { shown, newCount } = compareLayout(laid, room.state, order, mine);
  const all = Object.values(room.state.questions);
  const spoken = useCalmText(newCount > 0 ? t('new', { count: newCount }) : '');
  return (
    <section className={styles.room} aria-labelledby="questions">
      <header className={styles.head}>
        <h2 id="questions">{t('questions')}</h2>
        <p className="odeum-meta">
          {t('counts', { count: all.length, answered: all.filter((q) => q.state === 'answered').length })}
          {room.state.present > 0 && <> · {t('present', { count: room.state.present })}</>}
        </p>
      </header>
      <VisuallyHidden isStatus>{spoken}</VisuallyHidden>
      {room.link === 'lost' && <Notice kind="warn">{t('offline')}</Notice>}
      {client && !room.canAct && <Notice kind="warn">{t('cannot_act')}</Notice>}
      {room.refusal && (
        <Notice kind="danger" role="alert">
          {t('refused', { reason: tError(room.refusal) })}
        </Notice>
      )}
      {client && (
        <AskForm
          isOpen={room.state.isAskingOpen}
          onAsk={(text, name) => client.ask({ clientId: newId(), text, name, language: lang })}
        />
      )}
      <MyQuestions
        own={room.own.questions}
        unsent={room.unsent}
        visible={room.state.questions}
        onSendAgain={(clientId) => client?.sendAgain(clientId)}
        onDiscard={(clientId) => client?.discard(clientId)}
      />
      {newCount > 0 && (
        <button type="button" className={styles.news} onClick={() => layAgain(order)}>
          {t('new', { count: newCount })}
        </button>
      )}
      {client && all.length > 0 && (
        <div className={styles.tabs} role="group" aria-label={t('sort')}>
          {ORDERS.map((one) => (
            <button key={one} type="button" aria-pressed={one === order} onClick={() => layAgain(one)}>
              {t(`sort_${one}`)}
            </button>
          ))}
        </div>
      )}
      {shown.length === 0 && newCount === 0 ? (
        <EmptyState>{t(order === 'mine' ? 'none_mine' : 'none')}</EmptyState>
      ) : (
        <ol className={styles.list}>
          {shown.map((question) => (
            <QuestionRow
              key={question.id}
              question={question}
              lang={lang}
              zone={page.event.zone}
              isPinned={question.id === room.state.pinnedId}
              isVoted={room.own.votes.includes(question.id)}
              onVote={
                client && room.canAct && room.state.isVotingOpen && question.state === 'approved'
                  ? (isOn) => client.setVote(question.id, isOn)
                  : null
              }
            />
          ))}
        </ol>
      )}
    </section>
  );
}

/** Follows a text, but changes at most every half minute: a voice that interrupts all the time helps nobody. */
function useCalmText(text: string): string {
  const [spoken, setSpoken] = useState('');
  const saidAt = useRef(0);
  useEffect(() => {
    const wait = Math.max(0, saidAt.current + SAY_EVERY_MS - Date.now());
    const timer = setTimeout(() => {
      saidAt.current = Date.now();
      setSpoken(text);
    }, wait);
    return () => clearTimeout(timer);
  }, [text]);
  return spoken;
}

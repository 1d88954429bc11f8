import type { Language } from '@odeum/contract/common';
import type { QuestionState, RoomQuestion } from '@odeum/contract/live';
import { EMPTY_ROOM, orderByVotes } from '@odeum/domain/live';
import { Button } from '@odeum/ui/button';
import { Notice } from '@odeum/ui/notice';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ModerationDeed } from './moderation-deeds';
import { ModerationCard } from './moderation-card';
import { KeyLegend } from './key-legend';
import styles from './moderation.module.css';
import { ScreenBar } from './screen-bar';
import { useModeration } from './use-moderation';
import { useModerationKeys } from './use-moderation-keys';
import { useRoom } from './use-room';

interface ModerationPageProps {
  roomId: string;
  lang: Language;
  zone: string;
}

/** Three columns, worked from the keyboard: what waits, what is approved, what is answered. */
export function ModerationPage({ roomId, lang, zone }: ModerationPageProps) {
  const { t } = useTranslation('live');
  const { t: tError } = useTranslation('errors');
  const { room } = useRoom({ roomId, as: 'moderators' }, EMPTY_ROOM);
  const moderation = useModeration(roomId);
  const [areKeysOn, setKeysOn] = useState(true);
  const [isDismissedShown, setDismissedShown] = useState(false);
  const { state } = room;
  const columns = useMemo(() => {
    const all = Object.values(state.questions);
    const of = (wanted: QuestionState) => all.filter((question) => question.state === wanted);
    const byAge = (a: RoomQuestion, b: RoomQuestion) => a.at.localeCompare(b.at) || a.id.localeCompare(b.id);
    return {
      waiting: of('waiting').toSorted(byAge),
      approved: orderByVotes(of('approved')),
      done: of('answered').toSorted((a, b) => (b.answeredAt ?? '').localeCompare(a.answeredAt ?? '')),
      dismissed: of('dismissed').toSorted(byAge),
    };
  }, [state.questions]);
  const reachable = useMemo(() => [...columns.waiting, ...columns.approved], [columns]);
  const act = (deed: ModerationDeed, question: RoomQuestion) =>
    void moderation.act(deed, question, state.pinnedId);
  const { selectedId, select } = useModerationKeys(areKeysOn, reachable, state, act, () => {
    const pinned = state.pinnedId ? state.questions[state.pinnedId] : undefined;
    if (pinned) act('unpin', pinned);
  });
  const card = (question: RoomQuestion) => (
    <ModerationCard
      key={question.id}
      question={question}
      lang={lang}
      zone={zone}
      isPinned={question.id === state.pinnedId}
      isSelected={question.id === selectedId}
      onSelect={() => select(question.id)}
      onAct={(deed) => act(deed, question)}
    />
  );
  return (
    <div className={styles.page}>
      {room.link === 'lost' && <Notice kind="warn">{t('offline')}</Notice>}
      {room.link === 'opening' && <p className="odeum-meta">{t('connecting')}</p>}
      {room.refusal && <Notice kind="danger">{t('refused', { reason: tError(room.refusal) })}</Notice>}
      {moderation.refusal && (
        <Notice kind="danger" role="alert">
          {t('refused', { reason: tError(moderation.refusal) })}
        </Notice>
      )}
      <ScreenBar state={state} onAct={act} />
      <div role="status" className={styles.done}>
        {moderation.last && (
          <>
            <span>{t(moderation.last.isUndo ? 'undone' : `did_${moderation.last.deed}`)}</span>
            {moderation.last.canUndo && (
              <Button look="plain" onClick={() => void moderation.undo()}>
                {t('undo')}
              </Button>
            )}
          </>
        )}
      </div>
      <div className={styles.columns}>
        <Column title={t('waiting')} count={columns.waiting.length} none={t('none_waiting')}>
          {columns.waiting.map(card)}
        </Column>
        <Column title={t('approved')} count={columns.approved.length} none={t('none_approved')}>
          {columns.approved.map(card)}
        </Column>
        <Column title={t('done')} count={columns.done.length} none={t('none_done')}>
          {columns.done.map(card)}
        </Column>
      </div>
      {columns.dismissed.length > 0 && (
        <div className={styles.dismissed}>
          <Button
            look="plain"
            aria-expanded={isDismissedShown}
            onClick={() => setDismissedShown(!isDismissedShown)}
          >
            {t('show_dismissed', { count: columns.dismissed.length })}
          </Button>
          {isDismissedShown && <ul className={styles.cards}>{columns.dismissed.map(card)}</ul>}
        </div>
      )}
      <KeyLegend areKeysOn={areKeysOn} onSwitch={setKeysOn} />
    </div>
  );
}

function Column({
  title,
  count,
  none,
  children,
}: {
  title: string;
  count: number;
  none: string;
  children: React.ReactNode[];
}) {
  return (
    <section className={styles.column}>
      <h2>
        <span>{title}</span>
        <span className="odeum-num">{count}</span>
      </h2>
      {children.length > 0 ? (
        <ul className={styles.cards}>{children}</ul>
      ) : (
        <p className="odeum-meta">{none}</p>
      )}
    </section>
  );
}

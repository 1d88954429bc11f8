import { IconCheck, IconChevronUp, IconMessage2, IconPresentationAnalytics } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { cx } from '../cx/index';
import { Icon } from '../icon/index';
import { Tag } from '../tag/index';
import { VisuallyHidden } from '../visually-hidden/index';
import styles from './question-card.module.css';

interface QuestionCardProps {
  text: string;
  /** Set where the question is in another language than the page. */
  lang?: string;
  votes: number;
  /** The number with its word, for those who hear the page. */
  votesText: string;
  meta: ReactNode;
  pinnedText?: string | null;
  answeredText?: string | null;
  /** Left out where nobody can vote: the number then stands as text. */
  vote?: { isOn: boolean; label: string; onText: string; onPress: () => void; isBusy?: boolean } | null;
  /** Acts under the question, such as a translation or a report. */
  acts?: ReactNode;
}

export function QuestionCard(props: QuestionCardProps) {
  const { text, lang, meta, pinnedText, answeredText, vote, acts } = props;
  return (
    <div className={cx(styles.card, pinnedText && styles.pinned)}>
      {vote ? <VoteButton votes={props.votes} vote={vote} /> : <VoteCount {...props} />}
      <div className={styles.body}>
        {(pinnedText || answeredText) && (
          <p className={styles.tags}>
            {pinnedText && (
              <Tag kind="now" icon={IconPresentationAnalytics}>
                {pinnedText}
              </Tag>
            )}
            {answeredText && (
              <Tag kind="ok" icon={IconCheck}>
                {answeredText}
              </Tag>
            )}
          </p>
        )}
        <p className={styles.text} lang={lang}>
          {text}
        </p>
        <p className={styles.meta}>
          {meta}
          {vote?.isOn && <strong> · {vote.onText}</strong>}
        </p>
        {acts && <div className={styles.acts}>{acts}</div>}
      </div>
    </div>
  );
}

function VoteButton({ votes, vote }: { votes: number; vote: NonNullable<QuestionCardProps['vote']> }) {
  return (
    <button
      type="button"
      className={styles.vote}
      aria-pressed={vote.isOn}
      aria-label={vote.label}
      aria-busy={vote.isBusy || undefined}
      onClick={vote.onPress}
    >
      <Icon of={vote.isOn ? IconCheck : IconChevronUp} size={18} />
      <span aria-hidden="true">{votes}</span>
    </button>
  );
}

function VoteCount({ votes, votesText, answeredText }: QuestionCardProps) {
  return (
    <div className={styles.count}>
      <Icon of={answeredText ? IconMessage2 : IconChevronUp} size={18} />
      <span aria-hidden="true">{votes}</span>
      <VisuallyHidden>{votesText}</VisuallyHidden>
    </div>
  );
}

/** A list of cards in one frame. */
export function QuestionList({ children }: { children: ReactNode }) {
  return <ol className={styles.list}>{children}</ol>;
}

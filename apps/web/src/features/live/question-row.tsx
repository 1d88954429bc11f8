import type { Language } from '@odeum/contract/common';
import type { RoomQuestion } from '@odeum/contract/live';
import { formatTime } from '@odeum/domain/time';
import { QuestionCard } from '@odeum/ui/question-card';
import { useTranslation } from 'react-i18next';

interface QuestionRowProps {
  question: RoomQuestion;
  lang: Language;
  zone: string;
  isPinned: boolean;
  isVoted: boolean;
  /** Null: nobody can vote here now. */
  onVote: ((isOn: boolean) => void) | null;
}

export function QuestionRow({ question, lang, zone, isPinned, isVoted, onVote }: QuestionRowProps) {
  const { t } = useTranslation('live');
  const { votes, text } = question;
  return (
    <li>
      <QuestionCard
        text={text}
        lang={question.language === lang ? undefined : question.language}
        votes={votes}
        votesText={t('votes', { count: votes })}
        meta={question.name ?? t('no_name')}
        pinnedText={isPinned ? t('on_screen') : null}
        answeredText={
          question.state === 'answered'
            ? t('answered', { time: formatTime(question.answeredAt ?? question.at, zone, lang) })
            : null
        }
        vote={
          onVote && {
            isOn: isVoted,
            label: t(isVoted ? 'unvote_label' : 'vote_label', { count: votes, text }),
            onText: t('voted'),
            onPress: () => onVote(!isVoted),
          }
        }
      />
    </li>
  );
}

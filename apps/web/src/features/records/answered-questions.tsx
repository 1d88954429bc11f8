import type { LiveQuestion } from '@odeum/contract/pages';
import type { z } from 'zod';
import { QuestionCard, QuestionList } from '@odeum/ui/question-card';
import { Section } from '@odeum/ui/section';
import { useTranslation } from 'react-i18next';
import { usePageLang } from '../../lib/page-context';

export function AnsweredQuestions({ questions }: { questions: z.infer<typeof LiveQuestion>[] }) {
  const { t } = useTranslation();
  const lang = usePageLang();
  return (
    <Section
      id="questions"
      label={t('record.answered')}
      note={t('record.answered_note', { count: questions.length })}
    >
      <QuestionList>
        {questions.map((question) => (
          <li key={question.id}>
            <QuestionCard
              text={question.text}
              lang={question.language === lang ? undefined : question.language}
              votes={question.votes}
              votesText={t('live.votes', { count: question.votes })}
              meta={question.name ?? t('live.no_name')}
              answeredText={question.state === 'answered' ? t('live.answered') : null}
            />
          </li>
        ))}
      </QuestionList>
    </Section>
  );
}

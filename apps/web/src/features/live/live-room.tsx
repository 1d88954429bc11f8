import type { Language } from '@odeum/contract/common';
import type { PageOf } from '@odeum/contract/pages';
import { EmptyState } from '@odeum/ui/empty-state';
import { QuestionCard, QuestionList } from '@odeum/ui/question-card';
import { useTranslation } from 'react-i18next';

/** The questions as the server drew them. */
export function LiveRoom({ page, lang }: { page: PageOf<'live'>; lang: Language }) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="questions">
      <h2 id="questions">{t('live.questions')}</h2>
      {page.questions.length === 0 && <EmptyState>{t('live.no_questions')}</EmptyState>}
      <QuestionList>
        {page.questions.map((question) => (
          <li key={question.id}>
            <QuestionCard
              text={question.text}
              lang={question.language === lang ? undefined : question.language}
              votes={question.votes}
              votesText={t('live.votes', { count: question.votes })}
              meta={question.name ?? t('live.no_name')}
              pinnedText={question.isPinned ? t('live.on_screen') : null}
              answeredText={question.state === 'answered' ? t('live.answered') : null}
            />
          </li>
        ))}
      </QuestionList>
    </section>
  );
}

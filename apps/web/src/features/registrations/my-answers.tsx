import { LIMITS } from '@odeum/contract/common';
import type { PageOf } from '@odeum/contract/pages';
import { paths } from '@odeum/contract/paths';
import { readAnswers } from '@odeum/domain/forms';
import { Button } from '@odeum/ui/button';
import { ErrorSummary } from '@odeum/ui/error-summary';
import { TextField } from '@odeum/ui/field';
import { Notice } from '@odeum/ui/notice';
import { Section } from '@odeum/ui/section';
import { useTranslation } from 'react-i18next';
import { hasFiles } from '../../lib/answers/answer-control';
import { AnswerFields } from '../../lib/answers/answer-fields';
import { AnswerList } from '../../lib/answers/answer-list';
import { useAnswerFaults } from '../../lib/answers/use-answer-faults';
import { useAsked } from '../../lib/answers/use-asked';
import { usePageLang } from '../../lib/page-context';
import { useFaultTexts } from '../../lib/use-fault-texts';
import { useFormGuard } from '../../lib/use-form-guard';
import { checkAnswers } from './check-registration';
import styles from './registrations.module.css';

/** What somebody answered, in the words that they were asked in, and a form to correct it, as it is asked now. */
export function MyAnswers({ page }: { page: PageOf<'my-registration'> }) {
  const { t } = useTranslation();
  const lang = usePageLang();
  const { event, registration, form } = page;
  const { answers, mode, can } = registration;
  const hasAnswers = Object.keys(answers).length > 0;
  if (!can.changeAnswers && !hasAnswers) return null;
  const known = Object.entries(answers).filter(([id]) => form.fields.some((field) => field.id === id));
  const isMissing = readAnswers(form.fields, mode, Object.fromEntries(known)).faults.length > 0;
  return (
    <Section id="answers" label={t('mine.answers')}>
      <div className={styles.changes}>
        {can.changeAnswers && isMissing && !page.answersEcho && (
          <Notice kind="warn">{t('mine.answers_missing')}</Notice>
        )}
        {hasAnswers && (
          <AnswerList
            fields={registration.form.fields}
            answers={answers}
            lang={lang}
            languages={event.languages}
          />
        )}
        {can.changeAnswers && (
          <details className={styles.more} open={page.answersEcho ? true : undefined}>
            <summary>{t('mine.change_answers')}</summary>
            <AnswersForm page={page} />
          </details>
        )}
      </div>
    </Section>
  );
}

function AnswersForm({ page }: { page: PageOf<'my-registration'> }) {
  const { t } = useTranslation(['public', 'errors']);
  const lang = usePageLang();
  const { event, registration, form, secret, answersEcho: echo } = page;
  const { mode } = registration;
  const { faults, attempt, isSending, onSubmit } = useFormGuard(echo?.faults ?? [], (data) =>
    checkAnswers(data, form, mode),
  );
  const toText = useFaultTexts();
  const toLine = useAnswerFaults(form.fields, lang, event.languages);
  const errorOf = (path: string) => {
    const fault = faults.find((one) => one.path === path);
    return fault ? toText(fault) : null;
  };
  const asking = useAsked(form.fields, [mode], mode);
  const refusal =
    attempt === 0 && echo?.code && echo.code !== 'invalid_input' ? t(`errors:${echo.code}`) : null;
  return (
    <form
      ref={asking.form}
      className={styles.form}
      method="post"
      action={paths.changeAnswers(secret)}
      encType={hasFiles(form.fields) ? 'multipart/form-data' : undefined}
      noValidate
      onSubmit={onSubmit}
      onChange={asking.onChange}
    >
      {(refusal !== null || faults.length > 0) && (
        <ErrorSummary
          title={refusal ?? t('register.problem')}
          faults={faults.map((fault) => ({ fieldId: fault.path, text: toLine(fault) }))}
          attempt={attempt}
        />
      )}
      <input type="hidden" name="formVersion" value={form.version} />
      <TextField
        id="organisation"
        name="organisation"
        label={t('register.organisation')}
        optional={t('site.optional')}
        error={errorOf('organisation')}
        defaultValue={echo?.values.organisation ?? registration.organisation}
        autoComplete="organization"
        maxLength={LIMITS.organisation}
      />
      <AnswerFields
        fields={form.fields}
        lang={lang}
        languages={event.languages}
        offered={[mode]}
        asked={asking.asked}
        typed={echo?.answers ?? registration.answers}
        errorOf={errorOf}
      />
      <Button type="submit" look="second" isWideOnPhones aria-disabled={isSending || undefined}>
        {t('mine.save_answers')}
      </Button>
    </form>
  );
}

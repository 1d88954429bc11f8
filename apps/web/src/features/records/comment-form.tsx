import { LIMITS } from '@odeum/contract/common';
import type { PageOf } from '@odeum/contract/pages';
import { paths } from '@odeum/contract/paths';
import { Button } from '@odeum/ui/button';
import { ErrorSummary } from '@odeum/ui/error-summary';
import { SelectField, TextAreaField, TextField } from '@odeum/ui/field';
import { useTranslation } from 'react-i18next';
import { LANGUAGE_NAMES, LANGUAGE_ORDER } from '../../lib/languages';
import { usePageLang } from '../../lib/page-context';
import { useFaultTexts } from '../../lib/use-fault-texts';
import { useFormGuard } from '../../lib/use-form-guard';
import { checkComment } from './check-comment';
import styles from './comments.module.css';

export function CommentForm({ page: { event, echo } }: { page: PageOf<'record'> }) {
  const { t } = useTranslation(['public', 'errors']);
  const lang = usePageLang();
  const { faults, attempt, isSending, onSubmit } = useFormGuard(echo?.faults ?? [], checkComment);
  const toText = useFaultTexts();
  const errorOf = (name: string) => {
    const fault = faults.find((one) => one.path === name);
    return fault ? toText(fault) : null;
  };
  const values = echo?.values ?? {};
  const refusal =
    attempt === 0 && echo?.code && echo.code !== 'invalid_input' ? t(`errors:${echo.code}`) : null;
  return (
    <form
      className={styles.form}
      id="comment"
      method="post"
      action={paths.comment(lang, event.slug)}
      aria-label={t('record.your_comment')}
      noValidate
      onSubmit={onSubmit}
    >
      {(refusal || faults.length > 0) && (
        <ErrorSummary
          title={refusal ?? t('register.problem')}
          faults={faults.map((fault) => ({ fieldId: fault.path, text: toText(fault) }))}
          attempt={attempt}
        />
      )}
      <div className={styles.two}>
        <TextField
          id="name"
          name="name"
          label={t('register.name')}
          hint={t('record.name_hint')}
          error={errorOf('name')}
          defaultValue={values.name}
          autoComplete="name"
          maxLength={LIMITS.name}
          required
        />
        <TextField
          id="email"
          name="email"
          type="email"
          label={t('register.email')}
          hint={t('record.email_hint')}
          error={errorOf('email')}
          defaultValue={values.email}
          autoComplete="email"
          maxLength={LIMITS.email}
          required
        />
      </div>
      <TextAreaField
        id="text"
        name="text"
        label={t('record.your_comment')}
        hint={t('record.comment_hint')}
        error={errorOf('text')}
        defaultValue={values.text}
        maxLength={LIMITS.comment}
        required
      />
      <SelectField
        id="language"
        name="language"
        label={t('record.written_in')}
        error={errorOf('language')}
        defaultValue={values.language ?? lang}
        choices={LANGUAGE_ORDER.map((code) => ({ value: code, label: LANGUAGE_NAMES[code], lang: code }))}
      />
      <div className={styles.honeypot} aria-hidden="true">
        <label htmlFor="website">{t('record.honeypot')}</label>
        <input id="website" name="website" tabIndex={-1} autoComplete="off" />
      </div>
      <div>
        <Button type="submit" isWideOnPhones aria-disabled={isSending || undefined}>
          {t('record.submit')}
        </Button>
      </div>
    </form>
  );
}

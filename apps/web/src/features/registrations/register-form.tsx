import type { PageOf } from '@odeum/contract/pages';
import { paths } from '@odeum/contract/paths';
import { LIMITS } from '@odeum/contract/common';
import { Button } from '@odeum/ui/button';
import { ErrorSummary } from '@odeum/ui/error-summary';
import { CheckField, SelectField, TextField } from '@odeum/ui/field';
import { VisuallyHidden } from '@odeum/ui/visually-hidden';
import { useTranslation } from 'react-i18next';
import { LANGUAGE_NAMES, LANGUAGE_ORDER } from '../../lib/languages';
import { usePageLang } from '../../lib/page-context';
import { hasFiles } from '../../lib/answers/answer-control';
import { AnswerFields } from '../../lib/answers/answer-fields';
import { useAnswerFaults } from '../../lib/answers/use-answer-faults';
import { useAsked } from '../../lib/answers/use-asked';
import { useFaultTexts } from '../../lib/use-fault-texts';
import { useFormGuard } from '../../lib/use-form-guard';
import { checkRegistration } from './check-registration';
import { CompanionFields } from './companion-fields';
import { ModeField } from './mode-field';
import styles from './registrations.module.css';

/** An ordinary form: it works without scripts, and with them it is checked before it is sent. */
export function RegisterForm({ page }: { page: PageOf<'register'> }) {
  const { t } = useTranslation(['public', 'errors']);
  const lang = usePageLang();
  const { event, echo, submissionId, form } = page;
  const { faults, attempt, isSending, onSubmit } = useFormGuard(echo?.faults ?? [], (data) =>
    checkRegistration(data, form),
  );
  const toText = useFaultTexts();
  const toLine = useAnswerFaults(form.fields, lang, event.languages);
  const offered = event.seats.map(({ mode }) => mode);
  const asking = useAsked(form.fields, offered);
  const errorOf = (name: string) => {
    const fault = faults.find((one) => one.path === name);
    return fault ? toText(fault) : null;
  };
  const values = echo?.values ?? {};
  const refusal =
    attempt === 0 && echo?.code && echo.code !== 'invalid_input' ? t(`errors:${echo.code}`) : null;
  const hasProblem = refusal !== null || faults.length > 0;
  return (
    <form
      ref={asking.form}
      className={styles.form}
      method="post"
      action={paths.register(lang, event.slug)}
      encType={hasFiles(form.fields) ? 'multipart/form-data' : undefined}
      noValidate
      onSubmit={onSubmit}
      onChange={asking.onChange}
    >
      {hasProblem && (
        <ErrorSummary
          title={refusal ?? t('register.problem')}
          faults={faults.map((fault) => ({ fieldId: fault.path, text: toLine(fault) }))}
          attempt={attempt}
        />
      )}
      <input type="hidden" name="submissionId" value={submissionId} />
      <input type="hidden" name="formVersion" value={form.version} />
      {event.entry.needsApproval && <p>{t('register.approval', { organiser: event.organiser.name.text })}</p>}
      {event.entry.needsCode && (
        <TextField
          id="code"
          name="code"
          label={t('register.code')}
          hint={t('register.code_hint')}
          error={errorOf('code')}
          defaultValue={values.code ?? page.code}
          autoComplete="off"
          maxLength={LIMITS.invitationCode}
          required
        />
      )}
      <ModeField event={event} chosen={values.mode ?? page.mode} error={errorOf('mode')} />
      <TextField
        id="name"
        name="name"
        label={t('register.name')}
        hint={t('register.name_hint')}
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
        hint={t('register.email_hint')}
        error={errorOf('email')}
        defaultValue={values.email}
        autoComplete="email"
        maxLength={LIMITS.email}
        required
      />
      <TextField
        id="organisation"
        name="organisation"
        label={t('register.organisation')}
        optional={t('site.optional')}
        error={errorOf('organisation')}
        defaultValue={values.organisation}
        autoComplete="organization"
        maxLength={LIMITS.organisation}
      />
      <AnswerFields
        fields={form.fields}
        lang={lang}
        languages={event.languages}
        offered={offered}
        asked={asking.asked}
        typed={echo?.answers ?? {}}
        errorOf={errorOf}
      />
      <CompanionFields count={event.entry.companions} values={values} errorOf={errorOf} />
      <SelectField
        id="language"
        name="language"
        label={t('register.language')}
        error={errorOf('language')}
        defaultValue={values.language ?? lang}
        choices={LANGUAGE_ORDER.map((code) => ({ value: code, label: LANGUAGE_NAMES[code], lang: code }))}
      />
      <CheckField
        id="consent"
        name="consent"
        value="true"
        label={
          <>
            {t('register.consent')} <a href={paths.privacy(lang)}>{t('register.consent_more')}</a>
          </>
        }
        error={errorOf('consent')}
        defaultChecked={values.consent === 'true'}
        required
      />
      <div>
        <Button type="submit" size="big" isWideOnPhones aria-disabled={isSending || undefined}>
          {t('register.submit')}
        </Button>
        <VisuallyHidden isStatus>{isSending ? t('register.sent_once') : ''}</VisuallyHidden>
      </div>
    </form>
  );
}

import { Button, NativeSelect } from '@mantine/core';
import type { Language } from '@odeum/contract/common';
import { type FormField, Mode, MODES } from '@odeum/contract/registrations';
import { Section } from '@odeum/ui/section';
import type { i18n } from 'i18next';
import { useEffect, useState } from 'react';
import { I18nextProvider, useTranslation } from 'react-i18next';
import { AnswerFields } from '../../../lib/answers/answer-fields';
import { useAsked } from '../../../lib/answers/use-asked';
import { createI18n } from '../../../lib/i18n/create-i18n';
import { LANGUAGE_NAMES } from '../../../lib/languages';
import styles from '../shell/shell.module.css';

/** Fetched as they are wanted: the studio itself speaks one language. */
async function loadWords(lang: Language): Promise<i18n> {
  const { messages } = await import('@odeum/locales/forms');
  return createI18n(lang, { forms: messages[lang] });
}

interface FormPreviewProps {
  fields: readonly FormField[];
  languages: readonly Language[];
}

/** The questions as visitors see them, coming and going with what is answered. */
export function FormPreview({ fields, languages }: FormPreviewProps) {
  const { t } = useTranslation('studio');
  const [isShown, setShown] = useState(false);
  const [lang, setLang] = useState<Language>(languages[0] ?? 'en');
  const [mode, setMode] = useState<Mode>('on_site');
  const [words, setWords] = useState<i18n | null>(null);
  useEffect(() => {
    if (isShown) void loadWords(lang).then(setWords);
  }, [isShown, lang]);
  if (fields.length === 0) return null;
  return (
    <Section id="preview" label={t('form.preview')}>
      {!isShown && (
        <Button variant="default" onClick={() => setShown(true)}>
          {t('form.preview_show')}
        </Button>
      )}
      {isShown && words && (
        <div className={styles.form}>
          <p className="odeum-meta">{t('form.preview_text')}</p>
          <div className={styles.columns}>
            <NativeSelect
              label={t('form.preview_language')}
              value={lang}
              onChange={(e) => setLang(languages.find((one) => one === e.target.value) ?? lang)}
              data={languages.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
            />
            <NativeSelect
              label={t('form.preview_mode')}
              value={mode}
              onChange={(e) => setMode(Mode.parse(e.target.value))}
              data={MODES.map((value) => ({ value, label: t(`attendance_${value}`) }))}
            />
          </div>
          <I18nextProvider i18n={words}>
            <Questions key={JSON.stringify([lang, mode, fields])} {...{ fields, languages, lang, mode }} />
          </I18nextProvider>
        </div>
      )}
    </Section>
  );
}

function Questions({ fields, languages, lang, mode }: FormPreviewProps & { lang: Language; mode: Mode }) {
  const asking = useAsked(fields, [mode], mode);
  return (
    <form
      ref={asking.form}
      lang={lang}
      className={styles.narrow}
      noValidate
      onChange={asking.onChange}
      onSubmit={(submitted) => submitted.preventDefault()}
    >
      <AnswerFields
        {...{ fields, languages, lang }}
        offered={[mode]}
        asked={asking.asked}
        typed={{}}
        errorOf={() => null}
      />
    </form>
  );
}

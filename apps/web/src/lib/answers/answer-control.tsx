import { type Language, LIMITS } from '@odeum/contract/common';
import { ANSWER_FILE_TYPES, type Answers, type FormField } from '@odeum/contract/registrations';
import { answerName, otherName, otherOf } from '@odeum/domain/forms';
import { needText } from '@odeum/domain/texts';
import { CheckField, CheckGroup, RadioGroup, SelectField, TextAreaField, TextField } from '@odeum/ui/field';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { listCountries } from './list-countries';
import { Said } from './said';

/** From so many options on, a list that opens takes less room than all of them side by side. */
const MOST_RADIOS = 8;

/** Whether a form must be sent in parts. */
export const hasFiles = (fields: readonly FormField[]) => fields.some(({ kind }) => kind === 'file');

export interface AnswerControlProps {
  field: FormField;
  lang: Language;
  /** Of the event, for what is not written in the reader's. */
  languages: readonly Language[];
  hint: ReactNode;
  error: string | null;
  typed: Answers[string] | undefined;
}

/** The control that one question is answered with. */
export function AnswerControl({ field, lang, languages, hint, error, typed }: AnswerControlProps) {
  const { t } = useTranslation('forms');
  const say = (text: FormField['label']) => <Said of={needText(text, lang, languages)} lang={lang} />;
  const words = {
    id: `answers.${field.id}`,
    label: say(field.label),
    hint,
    error,
    optional: field.isRequired ? undefined : t('optional'),
  };
  const name = answerName(field.id);
  const text = typeof typed === 'string' ? typed : '';
  const { isRequired: required } = field;
  const input = { ...words, name, required, defaultValue: text, maxLength: LIMITS.answer, dir: 'auto' };
  const options = field.options.map(({ id, label }) => ({ value: id, label: say(label) }));
  const choose = { value: '', label: t('choose') };
  switch (field.kind) {
    case 'long_text':
      return <TextAreaField {...input} maxLength={LIMITS.answerLong} />;
    case 'email':
      return <TextField {...input} type="email" autoComplete="off" />;
    case 'phone':
      return <TextField {...input} type="tel" autoComplete="tel" />;
    case 'number':
      return <TextField {...input} inputMode="decimal" autoComplete="off" />;
    case 'date':
      return <TextField {...words} name={name} required={required} type="date" defaultValue={text} />;
    case 'country':
      return (
        <SelectField
          {...words}
          name={name}
          required={required}
          defaultValue={text}
          autoComplete="country"
          choices={[choose, ...listCountries(lang)]}
        />
      );
    case 'consent':
      return (
        <CheckField
          {...words}
          label={
            <>
              {words.label} {words.optional}
            </>
          }
          name={name}
          value="true"
          required={required}
          defaultChecked={text === 'true' || text === 'on'}
        />
      );
    case 'choice':
      if (required && options.length <= MOST_RADIOS) {
        return <RadioGroup {...words} name={name} defaultValue={text} choices={options} />;
      }
      return (
        <SelectField
          {...words}
          name={name}
          required={required}
          defaultValue={text}
          choices={[
            choose,
            ...field.options.map(({ id, label }) => {
              const said = needText(label, lang, languages);
              return { value: id, label: said.text, lang: said.lang };
            }),
          ]}
        />
      );
    case 'file':
      return (
        <>
          <TextField
            {...words}
            name={name}
            type="file"
            accept={ANSWER_FILE_TYPES.join(',')}
            required={required && !text}
          />
          {text && (
            <CheckField
              id={`${words.id}-kept`}
              name={name}
              value={text}
              label={t('file_keep')}
              defaultChecked
            />
          )}
        </>
      );
    case 'choices':
      return <CheckGroup {...words} name={name} choices={options} chosen={[typed ?? []].flat()} />;
    case 'access':
    case 'diet':
      return (
        <CheckGroup {...words} name={name} choices={options} chosen={[typed ?? []].flat()}>
          <TextField
            id={options.length > 0 ? `${words.id}-other` : words.id}
            name={otherName(field.id)}
            label={t('other')}
            defaultValue={otherOf(typed)}
            maxLength={LIMITS.answer}
            dir="auto"
          />
        </CheckGroup>
      );
    default:
      return <TextField {...input} />;
  }
}

import type { Language } from '@odeum/contract/common';
import type { Answers, FormField, Mode } from '@odeum/contract/registrations';
import { AnswerControl } from './answer-control';
import styles from './answers.module.css';
import { useFieldHint } from './field-hint';

interface AnswerFieldsProps {
  fields: readonly FormField[];
  lang: Language;
  languages: readonly Language[];
  offered: readonly Mode[];
  /** Ids of those that are asked at the moment; null: it is not known, so all are shown and say for whom they are. */
  asked: ReadonlySet<string> | null;
  typed: Answers;
  errorOf: (path: string) => string | null;
}

/** The questions that an organiser asks. One that is not asked keeps what is typed in it, but is not sent. */
export function AnswerFields(props: AnswerFieldsProps) {
  const shown = props.fields.filter(({ modes }) => modes.some((mode) => props.offered.includes(mode)));
  if (shown.length === 0) return null;
  return (
    <div className={styles.fields}>
      {shown.map((field) => (
        <OneField key={field.id} {...props} field={field} />
      ))}
    </div>
  );
}

function OneField({ field, asked, typed, errorOf, ...rest }: AnswerFieldsProps & { field: FormField }) {
  const { lang, languages } = rest;
  const hint = useFieldHint({ ...rest, field, isForSome: asked === null });
  const isAsked = asked === null || asked.has(field.id);
  return (
    <fieldset hidden={!isAsked} disabled={!isAsked}>
      <AnswerControl
        field={field}
        lang={lang}
        languages={languages}
        hint={hint}
        error={isAsked ? errorOf(`answers.${field.id}`) : null}
        typed={typed[field.id]}
      />
    </fieldset>
  );
}

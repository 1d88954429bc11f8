import { type Language, LIMITS } from '@odeum/contract/common';
import type { FieldFault } from '@odeum/contract/errors';
import type { FieldKind, FormField } from '@odeum/contract/registrations';

const WITH_OPTIONS: readonly FieldKind[] = ['choice', 'choices', 'access', 'diet'];

/** Whether fields of this kind are answered by choosing among options. */
export function hasOptions(kind: FieldKind): boolean {
  return WITH_OPTIONS.includes(kind);
}

/** Whether fields of this kind ask for health data (GDPR art. 9): kept for 30 days after the event unless said otherwise. */
export function isSensitive(kind: FieldKind): boolean {
  return kind === 'access' || kind === 'diet';
}

/** What a condition may ask of a field: the ids of its options, `true` of a consent; empty: only that it is answered. */
export function conditionValues(field: FormField): string[] {
  if (field.kind === 'consent') return ['true'];
  return field.options.map(({ id }) => id);
}

function conditionFault(field: FormField, earlier: readonly FormField[]): string | null {
  if (!field.condition) return null;
  const { fieldId, equals } = field.condition;
  const asked = earlier.find(({ id }) => id === fieldId);
  if (!asked) return 'condition_not_earlier';
  if (equals !== null && !conditionValues(asked).includes(equals)) return 'condition_no_such_answer';
  // Whoever is asked this field must have been asked that one.
  return field.modes.every((mode) => asked.modes.includes(mode)) ? null : 'condition_other_mode';
}

/**
 * What is wrong with a form that an organiser composed, by path (`fields.2.label`). `languages`: of the event, the source
 * first; a label must be there in the source, the others fall back to it. No faults: it can be asked.
 */
export function checkForm(fields: readonly FormField[], languages: readonly Language[]): FieldFault[] {
  const source = languages[0] ?? 'en';
  return fields.flatMap((field, i) => {
    const at = (path: string, code: string) => ({ path: `fields.${i}.${path}`, code });
    const faults: FieldFault[] = [];
    if (fields.findIndex(({ id }) => id === field.id) !== i) faults.push(at('id', 'twice'));
    if (!field.label[source]) faults.push(at(`label.${source}`, 'required'));
    const files = fields.slice(0, i).filter(({ kind }) => kind === 'file').length;
    if (field.kind === 'file' && files >= LIMITS.answerFiles) faults.push(at('kind', 'too_many_files'));
    const needsOptions = field.kind === 'choice' || field.kind === 'choices';
    if (needsOptions && field.options.length === 0) faults.push(at('options', 'required'));
    if (!hasOptions(field.kind) && field.options.length > 0) faults.push(at('options', 'invalid'));
    field.options.forEach((option, k) => {
      if (field.options.findIndex(({ id }) => id === option.id) !== k)
        faults.push(at(`options.${k}.id`, 'twice'));
      if (!option.label[source]) faults.push(at(`options.${k}.label.${source}`, 'required'));
    });
    const code = conditionFault(field, fields.slice(0, i));
    if (code) faults.push(at('condition', code));
    return faults;
  });
}

/**
 * Whether answers given under `old` must be asked again under `now`: a field's kind, options, condition or ways of taking
 * part changed, something is required that was not, or a consent has other words. Other words elsewhere ask nobody again.
 */
export function mustAskAgain(old: readonly FormField[], now: readonly FormField[]): boolean {
  const shape = ({ kind, isRequired, modes, condition, options, label, id }: FormField) =>
    JSON.stringify([
      id,
      kind,
      isRequired,
      modes.toSorted(),
      condition,
      options.map((option) => option.id),
      kind === 'consent' ? label : null,
    ]);
  const before = new Set(old.map(shape));
  return old.length !== now.length || now.some((field) => !before.has(shape(field)));
}

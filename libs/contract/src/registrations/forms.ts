import { z } from 'zod';
import { Id, Language, LIMITS, localisedText, LocalisedTextView } from '../common/index';

export const MODES = ['on_site', 'online'] as const;
export const Mode = z.enum(MODES).meta({ id: 'Mode' });
export type Mode = z.infer<typeof Mode>;

/**
 * What an organiser may ask beside name, e-mail and organisation. `access` (accessibility) and `diet` are choices with a
 * line of one's own beside them; they are health data, and kept for less long unless the organiser says otherwise.
 */
export const FIELD_KINDS = [
  'text',
  'long_text',
  'email',
  'phone',
  'number',
  'date',
  'choice',
  'choices',
  'country',
  'access',
  'diet',
  'consent',
  'file',
] as const;
export const FieldKind = z.enum(FIELD_KINDS).meta({ id: 'FieldKind' });
export type FieldKind = z.infer<typeof FieldKind>;

const FieldId = z.string().regex(/^[a-z][a-z0-9]{0,23}$/);

/** `equals`: the id of an option, or `true` of a consent; null: whatever was answered. */
export const FieldCondition = z.object({ fieldId: FieldId, equals: FieldId.nullable() });
export type FieldCondition = z.infer<typeof FieldCondition>;

export const FieldOption = z.object({ id: FieldId, label: localisedText(LIMITS.optionLabel) });
export type FieldOption = z.infer<typeof FieldOption>;

export const FormField = z
  .object({
    id: FieldId,
    kind: FieldKind,
    label: localisedText(LIMITS.fieldLabel),
    hint: localisedText(LIMITS.fieldHint),
    isRequired: z.boolean(),
    /** Asked only of those who take part in these ways. */
    modes: z.array(Mode).min(1).max(2),
    /** Shown only when an earlier field has this answer; null: always. */
    condition: FieldCondition.nullable(),
    options: z.array(FieldOption).max(LIMITS.fieldOptions),
    /** The answer is deleted so many days after the event; null: as long as the registration. */
    retentionDays: z.int().min(0).max(LIMITS.retentionDays).nullable(),
  })
  .meta({ id: 'FormField' });
export type FormField = z.infer<typeof FormField>;

/** `version`: the one that was edited; 0 where the event has no form yet. */
export const FormInput = z
  .object({ version: z.int().min(0), fields: z.array(FormField).max(LIMITS.formFields) })
  .meta({ id: 'FormInput' });

/** A form as it is asked. Version 0 asks nothing beside name, e-mail and organisation. */
export const FormView = z
  .object({
    version: z.int(),
    fields: z.array(
      FormField.extend({
        label: LocalisedTextView,
        hint: LocalisedTextView,
        options: z.array(z.object({ id: z.string(), label: LocalisedTextView })),
      }),
    ),
  })
  .meta({ id: 'RegistrationForm' });
export type FormView = z.infer<typeof FormView>;

/**
 * Answers by the id of the field: a text (number: `12.5`; date: `2026-12-07`; country: ISO 3166-1 alpha-2; consent:
 * `true`; choice: the id of the option; file: the id it was handed in under), or for `choices`, `access` and `diet` a list of ids, in the last two also
 * `other:` and a text. What is not answered is not there.
 */
export const Answers = z
  .record(
    z.string().max(40),
    z.union([
      z.string().max(LIMITS.answerLong),
      // How long an answer may be in characters, the rule says (`readAnswers`): one may be two units here.
      z.array(z.string().max(LIMITS.answerLong)).max(LIMITS.fieldOptions + 1),
    ]),
  )
  .meta({ id: 'RegistrationAnswers' });
export type Answers = z.infer<typeof Answers>;

/** A form as an organiser sees it, with how many have answered under which version. */
export const FormDetail = FormView.extend({
  eventId: Id,
  languages: z.array(Language),
  /** Registrations by the version that they were given under. */
  answered: z.array(z.object({ version: z.int(), registrations: z.int() })),
}).meta({ id: 'RegistrationFormDetail' });
export type FormDetail = z.infer<typeof FormDetail>;

import type { Language, LocalisedText } from '@odeum/contract/common';
import type { FieldKind, FormField } from '@odeum/contract/registrations';
import { hasOptions, usualRetention } from '@odeum/domain/forms';
import { messages, type TemplateMessages } from '@odeum/locales/templates';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const ID_LENGTH = 12;

/** By chance, so that a question never gets the id of one that was taken out. */
export function newId(): string {
  return Array.from(
    crypto.getRandomValues(new Uint8Array(ID_LENGTH)),
    (byte) => LETTERS[byte % LETTERS.length],
  ).join('');
}

export const newOption = () => ({ id: newId(), label: {} });

export function newField(kind: FieldKind): FormField {
  return {
    id: newId(),
    kind,
    label: {},
    hint: {},
    isRequired: false,
    modes: ['on_site', 'online'],
    condition: null,
    options: kind === 'choice' || kind === 'choices' ? [newOption(), newOption()] : [],
    retentionDays: usualRetention(kind),
  };
}

/** The same question with another kind of answer. What it had to choose from stays where there is still something to choose. */
export function changeKind(field: FormField, kind: FieldKind): FormField {
  const fresh = newField(kind);
  return {
    ...field,
    kind,
    options: hasOptions(kind) && field.options.length > 0 ? field.options : fresh.options,
    retentionDays: field.retentionDays ?? fresh.retentionDays,
  };
}

export function moveField(fields: readonly FormField[], id: string, by: 1 | -1): FormField[] {
  const from = fields.findIndex((field) => field.id === id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= fields.length) return [...fields];
  const moved = [...fields];
  moved.splice(to, 0, ...moved.splice(from, 1));
  return moved;
}

/** Takes a question out. Those that depended on it are asked always. */
export function removeField(fields: readonly FormField[], id: string): FormField[] {
  return fields
    .filter((field) => field.id !== id)
    .map((field) => (field.condition?.fieldId === id ? { ...field, condition: null } : field));
}

export type TemplateName = keyof TemplateMessages;
const KINDS: Record<TemplateName, FieldKind> = {
  access: 'access',
  diet: 'diet',
  photo: 'consent',
  organisation: 'choice',
  heard: 'choice',
};
export const TEMPLATES = Object.keys(KINDS) as TemplateName[];

interface Template {
  label: string;
  hint?: string;
  options: Record<string, string>;
}

/** A ready-made question in each language of the event. What there is to eat is asked of those who are there. */
export function fromTemplate(name: TemplateName, languages: readonly Language[]): FormField {
  const say = (pick: (words: Template) => string | undefined): LocalisedText =>
    Object.fromEntries(
      languages.flatMap((lang) => {
        const text = pick(messages[lang][name]);
        return text ? [[lang, text] as const] : [];
      }),
    );
  return {
    ...newField(KINDS[name]),
    label: say(({ label }) => label),
    hint: say(({ hint }) => hint),
    modes: name === 'diet' ? ['on_site'] : ['on_site', 'online'],
    options: Object.keys(messages.en[name].options).map((id) => ({
      id,
      label: say(({ options }) => options[id]),
    })),
  };
}

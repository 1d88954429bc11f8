import { LIMITS, withoutControls } from '@odeum/contract/common';
import type { FieldFault } from '@odeum/contract/errors';
import { type Answers, type FormField, Mode } from '@odeum/contract/registrations';
import { z } from 'zod';
import { hasOptions } from './check-form';
import { COUNTRIES } from './countries';

/** Before what somebody writes beside the options of `access` and `diet`; no option's id has a colon. */
export const OTHER = 'other:';

type Raw = Record<string, unknown>;
type Answer = Answers[string];
/** An answer as it is kept, a fault, or null: not answered. */
type Reading = { answer: Answer } | { fault: string; params?: Record<string, number> } | null;

const Email = z.email().max(LIMITS.email);

function tidy(value: string, isLong: boolean): string {
  const text = value.normalize('NFC').replaceAll('\r\n', '\n');
  // Several lines stay several, and tabs tabs.
  if (isLong) return text.replaceAll(/[^\n\t]+/g, withoutControls).trim();
  return withoutControls(text).replaceAll(/ +/g, ' ').trim();
}

function readDate(text: string): Reading {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && z.iso.date().safeParse(text).success
    ? { answer: text }
    : { fault: 'invalid_date' };
}

/** A decimal point or comma; kept with a point, without needless zeros. */
function readNumber(text: string): Reading {
  const plain = text.replaceAll(/[\s\u00a0]/g, '').replace(',', '.');
  if (!/^-?\d{1,15}(\.\d{1,6})?$/.test(plain)) return { fault: 'invalid_number' };
  return { answer: String(Number(plain)) };
}

/** ITU-T E.164 has at most 15 digits; what stands between them is left as it was typed. */
function readPhone(text: string): Reading {
  const digits = text.replaceAll(/\D/g, '').length;
  return /^\+?[\d\s().\-/]+$/.test(text) && digits >= 5 && digits <= 15
    ? { answer: text }
    : { fault: 'invalid_phone' };
}

function readLine(field: FormField, raw: unknown): Reading {
  if (raw === undefined || raw === null || raw === '') return null;
  if (typeof raw !== 'string') return { fault: 'invalid' };
  const isLong = field.kind === 'long_text';
  const limit = isLong ? LIMITS.answerLong : LIMITS.answer;
  const text = tidy(raw, isLong);
  if (text === '') return null;
  if ([...text].length > limit) return { fault: 'too_long', params: { limit } };
  switch (field.kind) {
    case 'email':
      return Email.safeParse(text).success ? { answer: text } : { fault: 'invalid_email' };
    case 'phone':
      return readPhone(text);
    case 'number':
      return readNumber(text);
    case 'date':
      return readDate(text);
    case 'country':
      return COUNTRIES.includes(text) ? { answer: text } : { fault: 'invalid' };
    case 'consent':
      return text === 'true' || text === 'on' ? { answer: 'true' } : { fault: 'invalid' };
    case 'file':
      return z.uuid().safeParse(text).success ? { answer: text.toLowerCase() } : { fault: 'invalid' };
    case 'choice':
      return field.options.some(({ id }) => id === text) ? { answer: text } : { fault: 'no_such_option' };
    default:
      return { answer: text };
  }
}

function readChoices(field: FormField, raw: unknown): Reading {
  if (raw === undefined || raw === null || raw === '') return null;
  const given = Array.isArray(raw) ? raw : [raw];
  if (given.some((one) => typeof one !== 'string')) return { fault: 'invalid' };
  const isOpen = field.kind === 'access' || field.kind === 'diet';
  const others = (given as string[]).filter((one) => isOpen && one.startsWith(OTHER));
  const chosen = new Set((given as string[]).filter((one) => !others.includes(one)));
  if ([...chosen].some((id) => !field.options.some((option) => option.id === id))) {
    return { fault: 'no_such_option' };
  }
  const own = tidy(others.map((one) => one.slice(OTHER.length)).join(' '), false);
  if ([...own].length > LIMITS.answer) return { fault: 'too_long', params: { limit: LIMITS.answer } };
  // In the order of the form, so that the same answer is the same list.
  const answer = field.options.map(({ id }) => id).filter((id) => chosen.has(id));
  if (own) answer.push(`${OTHER}${own}`);
  return answer.length > 0 ? { answer } : null;
}

/** Whether a field is asked of somebody who takes part in `mode` and has answered so far. */
export function isAsked(field: FormField, mode: Mode, answers: Answers): boolean {
  if (!field.modes.includes(mode)) return false;
  if (!field.condition) return true;
  const { fieldId, equals } = field.condition;
  const answer = answers[fieldId];
  if (answer === undefined) return false;
  return equals === null || (Array.isArray(answer) ? answer.includes(equals) : answer === equals);
}

/** The fields that are asked, given what was answered. */
export function askedFields(fields: readonly FormField[], mode: Mode, answers: Answers): FormField[] {
  return fields.filter((field) => isAsked(field, mode, answers));
}

/**
 * Reads what somebody answered, in the browser and in the service alike: `raw` by the id of the field. Answers to fields
 * that are not asked in this way or under this condition are left out; those to fields that the form does not have are
 * faults (`no_such_field`), and nothing else is lost by them. Paths are `answers.ID`.
 */
export function readAnswers(
  fields: readonly FormField[],
  mode: Mode,
  raw: Raw,
): { answers: Answers; faults: FieldFault[] } {
  const answers: Answers = {};
  const faults: FieldFault[] = [];
  for (const field of fields) {
    if (!isAsked(field, mode, answers)) continue;
    const given = Object.hasOwn(raw, field.id) ? raw[field.id] : undefined;
    const isList = hasOptions(field.kind) && field.kind !== 'choice';
    const reading = isList ? readChoices(field, given) : readLine(field, given);
    const path = `answers.${field.id}`;
    if (reading === null) {
      if (field.isRequired) faults.push({ path, code: 'required' });
    } else if ('fault' in reading) {
      faults.push({ path, code: reading.fault, ...(reading.params ? { params: reading.params } : {}) });
    } else {
      answers[field.id] = reading.answer;
    }
  }
  for (const id of Object.keys(raw)) {
    if (!fields.some((field) => field.id === id))
      faults.push({ path: `answers.${id}`, code: 'no_such_field' });
  }
  return { answers, faults };
}

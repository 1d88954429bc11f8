import { expect, it } from '@jest/globals';
import { FIELD_KINDS, FormInput } from '@odeum/contract/registrations';
import { checkForm } from '@odeum/domain/forms';
import { changeKind, fromTemplate, moveField, newField, removeField, TEMPLATES } from './form-edits';

const ids = (fields: readonly { id: string }[]) => fields.map(({ id }) => id);
const some = () => ['a', 'b', 'c'].map((id) => ({ ...newField('text'), id }));

it('makes questions that the service takes, each with an id of its own', () => {
  const fields = FIELD_KINDS.map(newField);
  expect(FormInput.safeParse({ version: 0, fields }).success).toBe(true);
  expect(new Set(ids(fields)).size).toBe(FIELD_KINDS.length);
});

it.each(TEMPLATES)('has a ready-made question about %s that can be asked as it is', (name) => {
  const field = fromTemplate(name, ['pl', 'bg']);
  expect(FormInput.safeParse({ version: 0, fields: [field] }).success).toBe(true);
  expect(checkForm([field], ['pl', 'bg'])).toEqual([]);
  expect(Object.keys(field.label)).toEqual(['pl', 'bg']);
});

it('moves a question by one place, and not out of the form', () => {
  expect(ids(moveField(some(), 'b', -1))).toEqual(['b', 'a', 'c']);
  expect(ids(moveField(some(), 'b', 1))).toEqual(['a', 'c', 'b']);
  expect(ids(moveField(some(), 'a', -1))).toEqual(['a', 'b', 'c']);
  expect(ids(moveField(some(), 'c', 1))).toEqual(['a', 'b', 'c']);
});

it('asks always what depended on a question that is taken out', () => {
  const [a, b, c] = some();
  const fields = [a, { ...b, condition: { fieldId: 'a', equals: null } }, c] as ReturnType<typeof some>;
  expect(removeField(fields, 'a')).toEqual([b, c]);
});

it('keeps what there is to choose from where the kind still has it', () => {
  const field = newField('choice');
  expect(changeKind(field, 'choices').options).toEqual(field.options);
  expect(changeKind(field, 'text').options).toEqual([]);
  expect(changeKind(field, 'diet')).toMatchObject({ id: field.id, retentionDays: 30 });
});

import type { Answers, FormField } from '@odeum/contract/registrations';
import fc from 'fast-check';
import { askedFields, checkForm, expiredFields, mustAskAgain, readAnswers, usualRetention } from './index';

const aField = (given: Partial<FormField>): FormField => ({
  id: 'one',
  kind: 'text',
  label: { en: 'One' },
  hint: {},
  isRequired: false,
  modes: ['on_site', 'online'],
  condition: null,
  options: [],
  retentionDays: null,
  ...given,
});
const option = (id: string) => ({ id, label: { en: id } });
const read = (field: Partial<FormField>, value: unknown) =>
  readAnswers([aField(field)], 'on_site', { one: value });

describe('a form that an organiser composed', () => {
  it('has nothing wrong with it', () => {
    const fields = [
      aField({ kind: 'choice', options: [option('bus'), option('car')] }),
      aField({ id: 'two', condition: { fieldId: 'one', equals: 'car' } }),
    ];
    expect(checkForm(fields, ['en'])).toEqual([]);
  });

  it.each([
    ['the same id twice', [aField({}), aField({})], 'fields.1.id', 'twice'],
    ['no label in the source language', [aField({ label: { bg: 'Едно' } })], 'fields.0.label.en', 'required'],
    ['a choice among nothing', [aField({ kind: 'choice' })], 'fields.0.options', 'required'],
    ['options of a text', [aField({ options: [option('a')] })], 'fields.0.options', 'invalid'],
    [
      'a condition on a later field',
      [aField({ condition: { fieldId: 'two', equals: null } }), aField({ id: 'two' })],
      'fields.0.condition',
      'condition_not_earlier',
    ],
    [
      'a condition on an answer that cannot be given',
      [aField({ kind: 'consent' }), aField({ id: 'two', condition: { fieldId: 'one', equals: 'no' } })],
      'fields.1.condition',
      'condition_no_such_answer',
    ],
    [
      'a condition on a field that others are asked',
      [aField({ modes: ['online'] }), aField({ id: 'two', condition: { fieldId: 'one', equals: null } })],
      'fields.1.condition',
      'condition_other_mode',
    ],
  ])('names %s', (_, fields, path, code) => {
    expect(checkForm(fields as FormField[], ['en', 'bg'])).toEqual([{ path, code }]);
  });

  it('asks nobody again for other words, unless they are those of a consent', () => {
    const text = aField({});
    const consent = aField({ id: 'two', kind: 'consent' });
    expect(mustAskAgain([text, consent], [{ ...text, label: { en: 'Other' } }, consent])).toBe(false);
    expect(mustAskAgain([text, consent], [text, { ...consent, label: { en: 'Other' } }])).toBe(true);
    expect(mustAskAgain([text], [{ ...text, isRequired: true }])).toBe(true);
    expect(mustAskAgain([text], [])).toBe(true);
  });
});

describe('answers', () => {
  it.each([
    [{ kind: 'text' }, '  a\n b ', 'a b'],
    [{ kind: 'long_text' }, 'a\r\nb', 'a\nb'],
    [{ kind: 'number' }, '12,50', '12.5'],
    [{ kind: 'date' }, '2028-02-29', '2028-02-29'],
    [{ kind: 'phone' }, '+359 (2) 123-45', '+359 (2) 123-45'],
    [{ kind: 'country' }, 'BG', 'BG'],
    [{ kind: 'consent' }, 'on', 'true'],
    [{ kind: 'choice', options: [option('a')] }, 'a', 'a'],
    [{ kind: 'choices', options: [option('a'), option('b')] }, ['b', 'a', 'b'], ['a', 'b']],
    [{ kind: 'diet', options: [option('a')] }, ['other: no nuts ', 'a'], ['a', 'other:no nuts']],
    [{ kind: 'choices', options: [option('a')] }, 'a', ['a']],
  ] as [Partial<FormField>, unknown, Answers[string]][])('of %j: %j', (field, value, kept) => {
    expect(read(field, value)).toEqual({ answers: { one: kept }, faults: [] });
  });

  it.each([
    [{ kind: 'email' }, 'nobody', 'invalid_email'],
    [{ kind: 'number' }, '1e9', 'invalid_number'],
    [{ kind: 'date' }, '2027-02-29', 'invalid_date'],
    [{ kind: 'date' }, '2027-13-01', 'invalid_date'],
    [{ kind: 'phone' }, 'call me', 'invalid_phone'],
    [{ kind: 'country' }, 'Bulgaria', 'invalid'],
    [{ kind: 'country' }, 'ZZ', 'invalid'],
    [{ kind: 'choice', options: [option('a')] }, 'b', 'no_such_option'],
    [{ kind: 'choices', options: [option('a')] }, ['other:b'], 'no_such_option'],
    [{ kind: 'text' }, ['a'], 'invalid'],
    [{ kind: 'text' }, 'я'.repeat(501), 'too_long'],
    [{ isRequired: true }, '   ', 'required'],
    [{ kind: 'choices', isRequired: true, options: [option('a')] }, [], 'required'],
  ] as [Partial<FormField>, unknown, string][])('of %j refuse %j', (field, value, code) => {
    expect(read(field, value).faults).toMatchObject([{ path: 'answers.one', code }]);
  });

  it('are read only where they are asked for', () => {
    const fields = [
      aField({ kind: 'choice', options: [option('bus'), option('car')] }),
      aField({ id: 'plate', isRequired: true, condition: { fieldId: 'one', equals: 'car' } }),
      aField({ id: 'hall', isRequired: true, modes: ['on_site'] }),
    ];
    expect(readAnswers(fields, 'online', { one: 'bus', plate: 'CB 1234', hall: 'x' })).toEqual({
      answers: { one: 'bus' },
      faults: [],
    });
    expect(readAnswers(fields, 'on_site', { one: 'car' }).faults.map(({ path }) => path)).toEqual([
      'answers.plate',
      'answers.hall',
    ]);
    expect(askedFields(fields, 'online', { one: 'car' }).map(({ id }) => id)).toEqual(['one', 'plate']);
  });

  it('to a field that is gone are named, and the others kept', () => {
    expect(readAnswers([aField({})], 'online', { one: 'a', gone: 'b', toString: 'c' })).toEqual({
      answers: { one: 'a' },
      faults: [
        { path: 'answers.gone', code: 'no_such_field' },
        { path: 'answers.toString', code: 'no_such_field' },
      ],
    });
  });

  it('that were read are read again as they are, whatever they were', () => {
    const kinds = ['text', 'long_text', 'number', 'date', 'phone', 'country', 'choices', 'diet'] as const;
    const value = fc.oneof(fc.string(), fc.array(fc.string()), fc.constant(['a', 'other:x']), fc.anything());
    fc.assert(
      fc.property(fc.constantFrom(...kinds), value, (kind, given) => {
        const options = kind === 'choices' || kind === 'diet' ? [option('a')] : [];
        const once = read({ kind, options }, given);
        if (once.faults.length > 0) return;
        expect(readAnswers([aField({ kind, options })], 'on_site', once.answers)).toEqual(once);
      }),
      { numRuns: 500 },
    );
  });
});

describe('answers that were to be kept for some days', () => {
  const endsAt = new Date('2027-05-04T12:00:00Z');
  const fields = [
    aField({ retentionDays: 0 }),
    aField({ id: 'two', retentionDays: 10 }),
    aField({ id: 'three' }),
  ];
  it.each([
    ['2027-05-04T11:59:59Z', []],
    ['2027-05-04T12:00:00Z', ['one']],
    ['2027-05-14T11:59:59Z', ['one']],
    ['2027-05-14T12:00:00Z', ['one', 'two']],
    ['2037-05-14T12:00:00Z', ['one', 'two']],
  ])('at %s: %j are due', (now, due) => {
    expect(expiredFields(fields, endsAt, new Date(now)).map(({ id }) => id)).toEqual(due);
  });

  it('are those about health, unless somebody says otherwise', () => {
    expect([usualRetention('diet'), usualRetention('access'), usualRetention('text')]).toEqual([
      30,
      30,
      null,
    ]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { toFaults } from './to-faults';

describe('what is wrong with a form', () => {
  it('is said once for each field, by the codes of the server', () => {
    const issues = [
      { code: 'invalid_format', format: 'email', path: ['email'] },
      { code: 'too_big', origin: 'string', path: ['email'] },
      { code: 'invalid_value', path: ['consent'] },
      { code: 'too_small', origin: 'string', path: ['name'] },
    ];
    expect(toFaults(issues, { email: 'x@', name: '', consent: undefined })).toEqual([
      { path: 'email', code: 'invalid_email' },
      { path: 'consent', code: 'required' },
      { path: 'name', code: 'required' },
    ]);
  });
});

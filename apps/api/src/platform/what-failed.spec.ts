import { expect, it } from '@jest/globals';
import { QueryFailedError } from 'typeorm';
import { whatFailed } from './what-failed';

it('keeps what a database error says about people out of the log', () => {
  const cause = Object.assign(new Error('invalid value "Ivan Petrov"'), {
    code: '22P02',
    detail: 'Ivan Petrov',
  });
  const failed = whatFailed(new QueryFailedError('insert into question values ($1)', ['Ivan Petrov'], cause));
  expect(JSON.stringify(failed)).not.toContain('Ivan');
  expect(failed).toMatchObject({
    type: 'QueryFailedError',
    code: '22P02',
    query: 'insert into question values ($1)',
  });
});

it('keeps what a parser could not read out of it too', () => {
  let failed: unknown;
  try {
    JSON.parse('{"name": Ivan}');
  } catch (error) {
    failed = whatFailed(error);
  }
  expect(JSON.stringify(failed)).not.toContain('Ivan');
});

it('says enough of our own faults to find them', () => {
  expect(whatFailed(new TypeError('x is not a function'))).toMatchObject({
    type: 'TypeError',
    message: 'x is not a function',
    at: expect.arrayContaining([expect.stringContaining('at ')]),
  });
  expect(whatFailed('thrown')).toEqual({ type: 'string', at: [] });
  expect(whatFailed(undefined)).toEqual({ type: 'undefined', at: [] });
});

import { describe, expect, it } from '@jest/globals';
import type { KeptAnswer } from './kept-answer';
import { KEPT_MS, KeptAnswers } from './kept-answers';

const anAnswer = (bytes = 100): KeptAnswer => {
  const wire = Buffer.alloc(bytes);
  return { headers: [], etag: '"x"', body: wire, wire };
};
const opened = () => {
  const answers = new KeptAnswers();
  answers.trust(true);
  return answers;
};

describe('kept answers', () => {
  it('are there for a few seconds, from the moment when their drawing began', () => {
    const answers = opened();
    const answer = anAnswer();
    const drawing = answers.startDrawing('/en', 1_000);
    expect(answers.find('/en', 1_000)).toBeNull();
    drawing.end(answer);
    expect(answers.find('/en', 1_000 + KEPT_MS - 1)).toBe(answer);
    expect(answers.find('/bg', 1_000)).toBeNull();
    expect(answers.find('/en', 1_000 + KEPT_MS)).toBeNull();
  });

  it('are drawn once for all who ask meanwhile', async () => {
    const answers = opened();
    const drawing = answers.startDrawing('/en', 0);
    const awaited = answers.awaited('/en');
    const answer = anAnswer();
    drawing.end(answer);
    expect(await awaited).toBe(answer);
    expect(answers.awaited('/en')).toBeNull();
  });

  it('are gone after a write, and one whose drawing began before it is neither kept nor waited for', async () => {
    const answers = opened();
    answers.startDrawing('/bg', 0).end(anAnswer());
    const drawing = answers.startDrawing('/en', 0);
    const early = answers.awaited('/en');
    answers.forget();
    expect(answers.find('/bg', 0)).toBeNull();
    expect(answers.awaited('/en')).toBeNull();
    const later = answers.startDrawing('/en', 0);
    const stale = anAnswer();
    drawing.end(stale);
    // Who asked before the write may have what was true then.
    expect(await early).toBe(stale);
    expect(answers.find('/en', 0)).toBeNull();
    expect(answers.awaited('/en')).not.toBeNull();
    const fresh = anAnswer();
    later.end(fresh);
    expect(answers.find('/en', 0)).toBe(fresh);
  });

  it('are none while writes may be missed', () => {
    const answers = opened();
    const before = answers.startDrawing('/en', 0);
    answers.trust(false);
    before.end(anAnswer());
    answers.startDrawing('/bg', 0).end(anAnswer());
    answers.trust(true);
    expect([answers.find('/en', 0), answers.find('/bg', 0)]).toEqual([null, null]);
  });

  it('are bounded in number and in bytes, and one that is very large is not kept', () => {
    const answers = opened();
    for (let i = 0; i < 501; i += 1) answers.startDrawing(`/${i}`, 0).end(anAnswer());
    expect(answers.find('/0', 0)).toBeNull();
    expect(answers.find('/1', 0)).not.toBeNull();
    for (let i = 0; i < 9; i += 1) answers.startDrawing(`/large/${i}`, 0).end(anAnswer(4 * 2 ** 20));
    expect(answers.find('/large/0', 0)).toBeNull();
    expect(answers.find('/large/1', 0)).not.toBeNull();
    answers.startDrawing('/huge', 0).end(anAnswer(4 * 2 ** 20 + 1));
    expect(answers.find('/huge', 0)).toBeNull();
  });

  it('that nobody is to keep let those who wait draw their own', async () => {
    const answers = opened();
    const drawing = answers.startDrawing('/gone', 0);
    const awaited = answers.awaited('/gone');
    drawing.end(null);
    expect(await awaited).toBeNull();
    expect(answers.find('/gone', 0)).toBeNull();
  });
});

import { answerName, collectAnswers, otherName, otherOf } from './index';

it('collects answers as a browser sends them: several of one name are several, a line of one’s own is marked', () => {
  const sent: [string, string][] = [
    ['name', 'Ana'],
    [answerName('town'), 'Русе'],
    [answerName('days'), 'mon'],
    [answerName('days'), 'tue'],
    [answerName('diet'), 'vegan'],
    [otherName('diet'), 'no nuts'],
    [otherName('access'), 'a ramp'],
    [otherName('none'), '  '],
  ];
  const answers = collectAnswers(sent);
  expect(answers).toEqual({
    town: 'Русе',
    days: ['mon', 'tue'],
    diet: ['vegan', 'other:no nuts'],
    access: ['other:a ramp'],
  });
  expect([otherOf(answers.diet), otherOf(answers.town), otherOf(undefined)]).toEqual(['no nuts', '', '']);
});

it('takes no name for more than it is', () => {
  const sent: [string, string][] = [
    ['answer.__proto__', 'x'],
    ['answer.', 'y'],
    ['answer.toString.other', 'z'],
  ];
  expect(Object.entries(collectAnswers(sent))).toEqual([
    ['__proto__', 'x'],
    ['', 'y'],
    ['toString', ['other:z']],
  ]);
});

import { messages } from '@odeum/locales/imports';
import { PROBLEMS, type ProblemCode } from './problems';

/** A code that is counted has a sentence for each plural. */
type CodeOf<Key> = Key extends `${infer Base}_${'one' | 'other'}` ? Base : Key;
type CodeWithWords = CodeOf<keyof typeof messages.en.problem>;

const codeOf = (key: string) => key.replace(/_(?:one|few|many|other)$/, '');
const codes = Object.keys(PROBLEMS) as ProblemCode[];

describe.each(['bg', 'en', 'pl'] as const)('the words for problems in %s', (lang) => {
  const words: [string, string][] = Object.entries(messages[lang].problem);

  it('say each of them, and nothing else', () => {
    // Neither line compiles when one side has a code that the other lacks.
    const said: Record<CodeWithWords, unknown> = PROBLEMS;
    const known: Record<ProblemCode, unknown> = said;
    expect([...new Set(words.map(([key]) => codeOf(key)))].sort()).toEqual(Object.keys(known).sort());
  });

  it.each(codes)('mention only what %s comes with', (code) => {
    const sentences = words.filter(([key]) => codeOf(key) === code).map(([, text]) => text);
    const mentioned = sentences.flatMap((text) =>
      [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name),
    );
    expect(mentioned.filter((name) => !(PROBLEMS[code] as readonly string[]).includes(name ?? ''))).toEqual(
      [],
    );
  });

  it('count exactly what comes with a count', () => {
    const counted = words.map(([key]) => key).filter((key) => codeOf(key) !== key);
    const withCount = codes.filter((code) => (PROBLEMS[code] as readonly string[]).includes('count'));
    expect([...new Set(counted.map(codeOf))].sort()).toEqual(withCount.sort());
  });
});

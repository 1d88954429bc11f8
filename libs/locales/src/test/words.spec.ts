import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';
import { messages as discovery } from '../discovery';
import { messages as door } from '../door';
import { messages as documents } from '../documents';
import { messages as errors } from '../errors';
import { messages as forms } from '../forms';
import { messages as imports } from '../imports';
import { messages as live } from '../live';
import { messages as mail } from '../mail';
import { messages as pages } from '../public';
import { messages as studio } from '../studio';
import { findBareStrings } from './bare-strings';
import { openProject } from './program';
import { findUsedKeys } from './used-keys';

type Tree = { [key: string]: string | Tree };

function flatten(tree: Tree, before: string): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [before + key] : flatten(value, `${before}${key}.`),
  );
}

const NAMESPACES = {
  discovery,
  documents,
  door,
  errors,
  forms,
  imports,
  live,
  mail,
  public: pages,
  studio,
};
const all = Object.entries(NAMESPACES).flatMap(([name, { en }]) => flatten(en, `${name}:`));
/** A counted key is asked for by its name without the plural. */
const known = new Map(
  all.flatMap((key) => [[key, key] as const, [key.replace(/_(?:one|other)$/, ''), key] as const]),
);

/** Keys that come in from outside, as a code or as the name of a field: only while it runs can one see which. */
const FROM_OUTSIDE = ['errors:fields.', 'errors:register.', 'imports:field.', 'imports:type.'];
/** What the service itself writes into pages and files; its own types see to it that the words are there. */
const BY_THE_SERVICE = ['public:programme.tba'];

const web = openProject('apps/web');
const letters = openProject('libs/mail-templates');
const papers = openProject('libs/documents');
const inWeb = findUsedKeys(web.files, web.checker);
const inMail = findUsedKeys(letters.files, letters.checker, 'mail');
const inDocuments = findUsedKeys(papers.files, papers.checker, 'documents');
const used = [...inWeb.used, ...inMail.used, ...inDocuments.used];

describe('the keys of words', () => {
  it('are all found: no call is beyond the reach of this test', () => {
    expect([...inWeb.unknown, ...inMail.unknown, ...inDocuments.unknown]).toEqual([]);
    expect(inWeb.used.length).toBeGreaterThan(500);
    expect(inMail.used.length).toBeGreaterThan(30);
    expect(inDocuments.used.length).toBeGreaterThan(30);
  });

  it('exist, wherever a screen, a mail or a document asks for one', () => {
    expect(used.filter(({ key }) => !known.has(key))).toEqual([]);
  });

  it('are asked for, each of them', () => {
    const asked = new Set(used.map(({ key }) => key));
    const isAsked = (key: string) => asked.has(key) || asked.has(key.replace(/_(?:one|other)$/, ''));
    const isFromOutside = (key: string) =>
      [...FROM_OUTSIDE, ...BY_THE_SERVICE].some((start) => key.startsWith(start));
    expect(all.filter((key) => !isAsked(key) && !isFromOutside(key))).toEqual([]);
  });

  it('that come in from outside are there', () => {
    expect(FROM_OUTSIDE.filter((start) => !all.some((key) => key.startsWith(start)))).toEqual([]);
  });
});

describe('words in JSX', () => {
  it.each(['apps/web', 'libs/ui'])('none stand bare in %s', (project) => {
    const { files } = project === 'apps/web' ? web : openProject(project);
    expect(findBareStrings(files)).toEqual([]);
  });

  it.each([
    ['between tags', '<p>Hello</p>', 1],
    ['in braces', "<p>{isNew && 'New'} {isOld ? 'Old' : 'Стар'}</p>", 3],
    ['in a label', '<input aria-label="Name" title={\'Име\'} placeholder={`Write, ${name}`} />', 3],
    ['in a prop of a part', '<Plan freeText="free" />', 1],
    [
      'but not signs, numbers, classes or values',
      "<a className=\"a\" href='b' title={t('c')}>– 12 · {t('d')} {', '}</a>",
      0,
    ],
    [
      'nor what is compared',
      "<p title={mode === 'online' ? t('a') : t('b')}>{mode === 'online' && t('c')}</p>",
      0,
    ],
  ])('are found %s', (_, text, count) => {
    const file = ts.createSourceFile(
      'a.tsx',
      `const a = ${text};`,
      ts.ScriptTarget.Latest,
      true,
      ts.ScriptKind.TSX,
    );
    expect(findBareStrings([file])).toHaveLength(count);
  });
});

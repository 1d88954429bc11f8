import { describe, expect, it } from '@jest/globals';
import { existsSync, readdirSync } from 'node:fs';

const LANGUAGES = ['bg', 'en', 'pl'] as const;
const ENDING = /_(zero|one|two|few|many|other)$/;

type Tree = { [key: string]: string | Tree };

function flatten(tree: Tree, before = ''): Map<string, string> {
  const entries = Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[before + key, value]] : [...flatten(value, `${before}${key}.`)],
  );
  return new Map(entries);
}

/** Keys that are counted have a `_one` and an `_other` in every language; an `_other` alone is a word like any. */
function pluralBase(key: string, all: Map<string, string>): string | null {
  const base = key.replace(ENDING, '');
  return base !== key && all.has(`${base}_one`) && all.has(`${base}_other`) ? base : null;
}

function bases(all: Map<string, string>): string[] {
  return [...new Set([...all.keys()].map((key) => pluralBase(key, all) ?? key))].sort();
}

function placeholders(text: string): string[] {
  return [...new Set([...text.matchAll(/\{\{\s*([^},\s]+)/g)].map((match) => match[1] ?? ''))].sort();
}

const here = new URL('./', import.meta.url);
const namespaces = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(new URL(`${entry.name}/en.ts`, here)))
  .map((entry) => entry.name);

async function load(namespace: string, lang: (typeof LANGUAGES)[number]): Promise<Map<string, string>> {
  const module = (await import(new URL(`./${namespace}/${lang}.ts`, here).pathname)) as Record<string, Tree>;
  return flatten(module[lang] ?? {});
}

describe.each(namespaces)('messages of %s', (namespace) => {
  it.each(LANGUAGES)('say the same things in %s', async (lang) => {
    expect(bases(await load(namespace, lang))).toEqual(bases(await load(namespace, 'en')));
  });

  it.each(LANGUAGES)('have every plural that %s needs, and no other', async (lang) => {
    const all = await load(namespace, lang);
    const endings = new Intl.PluralRules(lang).resolvedOptions().pluralCategories.slice().sort();
    const counted = new Set(
      [...all.keys()].map((key) => pluralBase(key, all)).filter((base) => base !== null),
    );
    for (const base of counted) {
      const found = [...all.keys()].filter((key) => pluralBase(key, all) === base);
      expect(found.sort()).toEqual(endings.map((ending) => `${base}_${ending}`));
    }
  });

  it.each(LANGUAGES)('leave nothing empty and lose no placeholder in %s', async (lang) => {
    const all = await load(namespace, lang);
    const english = await load(namespace, 'en');
    for (const [key, text] of all) {
      const base = pluralBase(key, all);
      const source = english.get(base ? `${base}_other` : key) ?? '';
      expect([key, text.trim() === '']).toEqual([key, false]);
      // A form for one may spell the number out.
      const wanted = placeholders(source).filter((name) => !(key.endsWith('_one') && name === 'count'));
      expect([key, placeholders(text).filter((name) => wanted.includes(name))]).toEqual([key, wanted]);
      expect([key, placeholders(text).filter((name) => !placeholders(source).includes(name))]).toEqual([
        key,
        [],
      ]);
    }
  });
});

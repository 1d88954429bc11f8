import { deriveGuid, isUuid, toAcronym } from './identity';

it.each([
  ['Форум на младите 2027', 'forum_na_mladite_2027'],
  ['Dzień otwarty', 'dzien_otwarty'],
  ['Ден', 'den_'],
  ['Международна конференция за добри практики', 'mezhdunarodna_konferentsia_za_dobri_prak'],
])('shortens %s to letters that the schemas take', (title, acronym) =>
  expect(toAcronym(title)).toBe(acronym),
);

it('finds a name for a title without any Latin form, the same each time', () => {
  expect(toAcronym('東京')).toMatch(/^conf_[\da-f]{7}$/);
  expect(toAcronym('東京')).toBe(toAcronym('東京'));
});

it('derives the same guid of the same words, and another of others', () => {
  expect(isUuid(deriveGuid('forum', '1'))).toBe(true);
  expect(deriveGuid('forum', '1')).toBe(deriveGuid('forum', '1'));
  expect(deriveGuid('forum', '1')).not.toBe(deriveGuid('forum1'));
});

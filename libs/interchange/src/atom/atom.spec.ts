import { childOf, childrenOf, parseXml, textOf } from '../reading/index';
import { toBytes } from '../test/index';
import { writeAtom, type Release } from './index';

const FEED = {
  id: 'https://odeum.test/bg/events/forum/programme',
  title: 'Програма & промени',
  author: 'Община',
  language: 'bg',
  url: 'https://odeum.test/bg/events/forum',
  feedUrl: 'https://odeum.test/bg/events/forum/changes.atom?a=1&b=2',
  createdAt: new Date('2027-01-01T00:00:00Z'),
};
const release = (id: string, publishedAt: string, changes: string[] = []): Release => ({
  id,
  version: id,
  publishedAt: new Date(publishedAt),
  title: `Издание ${id}`,
  changes,
  url: `https://odeum.test/releases/${id}`,
});

it('has the newest release first and its time as its own', () => {
  const text = writeAtom(FEED, [
    release('1', '2027-01-02T00:00:00Z'),
    release('2', '2027-01-03T00:00:00Z', ['Зала <b>А</b> → Б', 'Край']),
  ]);
  const feed = parseXml(toBytes(text));
  expect(feed.attributes).toMatchObject({ xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'bg' });
  expect(textOf(feed, 'updated')).toBe('2027-01-03T00:00:00.000Z');
  expect(childrenOf(feed, 'entry').map((entry) => textOf(entry, 'title'))).toEqual(['Издание 2', 'Издание 1']);
  const entry = childOf(feed, 'entry')!;
  expect(textOf(entry, 'id')).toBe(`${FEED.id}#2`);
  expect(childOf(entry, 'content')).toMatchObject({ attributes: { type: 'text' }, text: 'Зала <b>А</b> → Б\nКрай' });
  const self = childrenOf(feed, 'link').find(({ attributes }) => attributes['rel'] === 'self');
  expect(self!.attributes['href']).toBe(FEED.feedUrl);
}); // prettier-ignore

it('is a feed before the first release too', () => {
  const feed = parseXml(toBytes(writeAtom(FEED, [])));
  expect(textOf(feed, 'updated')).toBe('2027-01-01T00:00:00.000Z');
  expect(childrenOf(feed, 'entry')).toEqual([]);
});

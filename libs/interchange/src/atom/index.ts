import { element, writeXml } from '../writing/xml';

/** One published state of a programme. */
export interface Release {
  /** Never reused; becomes a part of the entry's IRI when it is none itself. */
  id: string;
  version: string;
  publishedAt: Date;
  title: string;
  /** One line each, plain text. */
  changes: readonly string[];
  /** Absolute. */
  url: string;
}

export interface Feed {
  /** An IRI that stays the same for ever, such as the address of the programme. */
  id: string;
  title: string;
  author: string;
  /** Language tag of all texts (RFC 5646). */
  language: string;
  /** The page that the feed is about, and the feed itself; absolute. */
  url: string;
  feedUrl: string;
  /** Used when there is no release yet: RFC 4287 §4.2.15 wants a time. */
  createdAt: Date;
}

const isIri = (text: string) => /^[a-z][a-z\d+.-]*:\S+$/i.test(text);

/** An Atom 1.0 feed (RFC 4287) of releases, the newest first whatever the order they come in. */
export function writeAtom(feed: Feed, releases: readonly Release[]): string {
  const sorted = [...releases].sort(
    (a, b) => b.publishedAt.getTime() - a.publishedAt.getTime() || (a.id < b.id ? 1 : -1),
  );
  const updated = sorted[0]?.publishedAt ?? feed.createdAt;
  return writeXml(
    element(
      'feed',
      [
        element('id', feed.id),
        element('title', feed.title),
        element('updated', updated.toISOString()),
        element('author', [element('name', feed.author)]),
        element('link', '', { rel: 'self', type: 'application/atom+xml', href: feed.feedUrl }),
        element('link', '', { rel: 'alternate', href: feed.url }),
        element('generator', 'Odeum'),
        ...sorted.map((release) =>
          element('entry', [
            element('id', isIri(release.id) ? release.id : `${feed.id}#${encodeURIComponent(release.id)}`),
            element('title', release.title),
            element('published', release.publishedAt.toISOString()),
            element('updated', release.publishedAt.toISOString()),
            element('link', '', { rel: 'alternate', href: release.url }),
            element('category', '', { term: release.version }),
            element('content', release.changes.join('\n'), { type: 'text' }),
          ]),
        ),
      ],
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.language },
    ),
  );
}

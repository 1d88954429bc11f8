/** What a reader takes at most. Beyond it a file is refused or a text is cut, so that time and memory stay bounded. */
export const EXCHANGE_LIMITS = {
  /** Of a file. */
  bytes: 10 * 1024 * 1024,
  /** XML elements in a file, and how deep they may stand in each other. */
  elements: 300_000,
  depth: 32,
  sessions: 5000,
  /** Of rooms, and of tracks. */
  names: 1000,
  personsOfSession: 100,
  linksOfSession: 100,
  /** Characters of a text on one line, of a long text, and of an address. */
  line: 500,
  text: 50_000,
  url: 2000,
  /** Tags in one text: past it the text stays without its tags. */
  tags: 2000,
  minutes: 99 * 60 + 59,
  /** Days that a conference may have for its empty days to be written. */
  days: 60,
  /** Problems told in full; the rest are one problem with their number. */
  problems: 500,
} as const;

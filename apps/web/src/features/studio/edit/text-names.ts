/** What a text of an event, its venue or its programme is called, by its name in lists of missing and outdated texts. */
export const TEXT_NAMES = {
  title: 'board.text.title',
  abstract: 'board.text.abstract',
  name: 'board.text.name',
  role: 'board.text.role',
  affiliation: 'board.text.affiliation',
  biography: 'board.text.biography',
  summary: 'board.text.summary',
  description: 'board.text.description',
  'venue.name': 'venue_name',
  'venue.city': 'venue_city',
  'venue.address': 'venue_address',
  'venue.directions': 'venue_directions',
  'venue.accessNotes': 'venue_access',
} as const;

export function isTextName(name: string): name is keyof typeof TEXT_NAMES {
  return Object.hasOwn(TEXT_NAMES, name);
}

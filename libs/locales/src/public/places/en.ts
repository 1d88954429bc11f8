/** Sessions with places of their own. */
export const places = {
  places: {
    title: 'Sessions with limited places',
    lead: 'Take a place where you want to come. It counts for everybody who is registered with you.',
    free_one: '{{count}} free place',
    free_other: '{{count}} free places',
    full: 'All places are taken.',
    too_few_one: '{{count}} place is free, and you need {{seats}} together.',
    too_few_other: '{{count}} places are free, and you need {{seats}} together.',
    overlaps: 'You have a place in another session at that time.',
    mine_one: 'You have a place here.',
    mine_other: 'You have {{count}} places here.',
    take: 'Take a place',
    take_in: 'Take a place: {{title}}',
    give_back: 'Give it back',
    give_back_in: 'Give it back: {{title}}',
    taken: 'Saved. You have a place in the session.',
    given_back: 'Saved. The place in the session is free for somebody else.',
    limited: 'Limited places',
    limited_hint: 'Whoever is registered for the hall takes one on their personal page.',
  },
};
export type PlacesMessages = typeof places;

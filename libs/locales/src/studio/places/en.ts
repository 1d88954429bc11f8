/** Places of single sessions. */
export const places = {
  places: {
    title: 'Sessions with limited places',
    text: 'Whoever is registered for the hall takes a place in such a session on their personal page. An empty field: no limit.',
    session: 'Session',
    time: 'Time',
    no_time: 'Without a time yet',
    capacity: 'Places',
    capacity_of: 'Places: {{title}}',
    taken: 'Taken',
    none: 'There are no sessions yet whose places could be limited.',
    untitled: 'Untitled',
  },
};
export type PlacesMessages = typeof places;

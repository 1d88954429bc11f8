/** What the registrations add up to. */
export const statistics = {
  statistics: {
    title: 'Statistics',
    lead: 'People are counted, with those who come along.',
    table: 'The numbers as a table',
    people: 'People',
    day: 'Day',
    total: 'Registered in all',
    total_text: 'On {{day}}: {{people}}.',
    by_day: 'New registrations by day',
    by_day_text: 'Most on {{day}}: {{people}}.',
    by_state: 'By state',
    by_mode: 'By attendance',
    by_language: 'By language',
    by_organisation: 'By organisation',
    no_organisation: 'No organisation named',
    at_door: 'At the door',
    expected: 'Expected in the hall',
    came: 'Came',
    absent: 'Did not come',
    other_organisations_one: '{{count}} other',
    other_organisations_other: '{{count}} others',
    nobody_checked_in_one: '{{count}} person is expected in the hall; nobody was checked in yet.',
    nobody_checked_in_other: '{{count}} people are expected in the hall; nobody was checked in yet.',
  },
};
export type StatisticsMessages = typeof statistics;

/** What is the matter with a file that a programme is imported from: one sentence for each code of `PROBLEMS` in libs/interchange. */
export const en = {
  line: 'Line {{line}}',
  problem: {
    empty: 'The file is empty. Choose another one.',
    'too-large': 'The file is too large: {{bytes}}, at most {{limit}} are read. Export less at a time.',
    'encoding-unreadable': 'The letters of the file could not be read as {{encoding}}. Save it as UTF-8.',
    'xml-malformed': 'The file is not valid XML ({{reason}}). Export it again.',
    'xml-entities':
      'The file defines entities of its own. For safety such files are not read; export it without them.',
    'xml-too-deep':
      'Elements stand in each other too deeply; the limit is {{limit}}. This is hardly a programme.',
    'xml-too-many-elements': 'The file has too many elements; the limit is {{limit}}. Export less at a time.',
    'json-malformed': 'The file is not valid JSON ({{reason}}). Export it again.',
    'calendar-malformed': 'The calendar file could not be read ({{reason}}). Export it again.',
    'csv-malformed': 'A quotation mark in the table is not closed. Close it and import the file again.',
    'not-a-schedule':
      'This is not a programme: “{{expected}}” was expected, but “{{found}}” was found. Choose another file or format.',
    'column-missing': 'The table has no column “{{column}}”. Name one so in the first row.',
    'too-many-sessions': 'The file has too many sessions; the limit is {{limit}}. Split it.',
    unreadable: 'The file could not be read ({{reason}}). Export it again, or in another format.',
    'encoding-guessed':
      'The file is not UTF-8 and was read as {{encoding}}. Check that all letters are right.',
    'column-unknown': 'The column “{{column}}” is unknown and was left out.',
    'zone-unknown': 'The time zone “{{zone}}” is unknown. Times were read in {{used}} instead.',
    'conference-missing': 'The file does not say this of the event: {{field}}.',
    'events-outside-rooms_one': '{{count}} session stands outside of any room. It was taken without a room.',
    'events-outside-rooms_other':
      '{{count}} sessions stand outside of any room. They were taken without a room.',
    'guid-missing_one':
      '{{count}} session has no identifier and got one. After a change in the file it may come in as a new one.',
    'guid-missing_other':
      '{{count}} sessions have no identifier and got one. After a change in the file they may come in as new ones.',
    'guid-twice':
      '“{{title}}” has the same identifier as the session in line {{firstLine}} and was left out. Give it one of its own.',
    'title-missing': 'A session has no title and was left out. Give it one and import the file again.',
    'wrong-type': 'In “{{path}}” there is {{found}} instead of {{expected}}. It was left out.',
    'date-missing': '“{{session}}” has no date and time. It was taken without them.',
    'date-unreadable': 'The time of “{{session}}” could not be read: {{value}}. It was taken without one.',
    'time-skipped':
      '“{{session}}” begins at {{value}}, an hour that the change to summer time skips. It was moved past it.',
    'duration-missing': '“{{session}}” has no length. Set its end.',
    'duration-unreadable': 'The length of “{{session}}” could not be read: {{value}}. Set its end.',
    'room-missing': '“{{session}}” has no room.',
    'room-differs':
      '“{{session}}” stands under the room “{{room}}”, but names “{{used}}”. The latter was taken.',
    'outside-conference':
      '“{{session}}” is on {{day}}, outside of the event’s days ({{start}} – {{end}}). Check the date.',
    'recurrence-ignored': '“{{session}}” repeats in the calendar. Only its first time was taken.',
    'text-cleaned': 'What could be dangerous was removed from the text of “{{session}}” ({{field}}).',
    'text-shortened':
      'A text of “{{session}}” ({{field}}) was too long and was cut. The limit in characters: {{limit}}.',
    'address-refused': 'An address in “{{session}}” is not a valid web address and was left out: {{url}}',
    'too-many-parts':
      '“{{session}}” has too many entries ({{part}}). Only the first were taken, up to {{limit}}.',
    'more-problems_one': '{{count}} more problem is not listed.',
    'more-problems_other': '{{count}} more problems are not listed.',
  },
  /** What the file's fields are called in a sentence; one without a name is shown as it is. */
  field: {
    title: 'title',
    subtitle: 'subtitle',
    dates: 'dates',
    abstract: 'short description',
    description: 'description',
    biography: 'biography',
    person: 'person',
    persons: 'people',
    links: 'links',
    attachments: 'attachments',
    room: 'room',
    track: 'track',
    type: 'kind',
    language: 'language',
    conference: 'event',
  },
  /** What stands where something else should. */
  type: {
    string: 'a text',
    number: 'a number',
    integer: 'a whole number',
    boolean: 'yes or no',
    array: 'a list',
    object: 'a group of fields',
    'array of objects': 'a list of groups',
    null: 'nothing',
  },
};

export type ImportMessages = typeof en;

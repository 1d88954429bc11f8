/** Sentences about what a release of a programme changes. `what` and `where` are put together from the parts below. */
export const en = {
  added: 'New: “{{title}}”, {{when}}.',
  removed: 'No longer in the programme: “{{title}}” ({{when}}).',
  changed: '“{{title}}”: {{what}}.',
  when: '{{date}}, {{time}}',
  when_room: '{{date}}, {{time}}, {{room}}',
  time: 'at {{after}} instead of {{before}}',
  room: 'in {{after}} instead of {{before}}',
  room_set: 'in {{after}}',
  room_unset: 'no longer in {{before}}',
  length: '{{after}} min instead of {{before}} min',
  announced: 'more or less is announced',
  title: 'the title was “{{before}}”',
  speakers: 'other speakers',
  speakers_added: 'now with {{names}}',
  speakers_removed: 'without {{names}}',
  abstract: 'another description',
  type: 'another kind of session',
  track: 'another track',
  languages: 'other languages',
};
export type ChangeMessages = typeof en;

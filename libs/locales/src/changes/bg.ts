import type { ChangeMessages } from './en';

export const bg: ChangeMessages = {
  added: 'Ново: „{{title}}“, {{when}}.',
  removed: 'Отпада от програмата: „{{title}}“ ({{when}}).',
  changed: '„{{title}}“: {{what}}.',
  when: '{{date}}, {{time}}',
  when_room: '{{date}}, {{time}}, {{room}}',
  time: 'в {{after}} вместо в {{before}}',
  room: 'в {{after}} вместо в {{before}}',
  room_set: 'в {{after}}',
  room_unset: 'вече не е в {{before}}',
  length: '{{after}} мин вместо {{before}} мин',
  announced: 'обявено е повече или по-малко',
  title: 'заглавието беше „{{before}}“',
  speakers: 'други участници',
  speakers_added: 'вече с {{names}}',
  speakers_removed: 'без {{names}}',
  abstract: 'друго описание',
  type: 'друг вид',
  track: 'друго направление',
  languages: 'други езици',
};

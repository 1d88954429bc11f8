import type { ChangeMessages } from './en';

export const pl: ChangeMessages = {
  added: 'Nowość: „{{title}}”, {{when}}.',
  removed: 'Nie ma już w programie: „{{title}}” ({{when}}).',
  changed: '„{{title}}”: {{what}}.',
  when: '{{date}}, {{time}}',
  when_room: '{{date}}, {{time}}, {{room}}',
  time: 'o {{after}} zamiast o {{before}}',
  room: 'miejsce: {{after}} zamiast {{before}}',
  room_set: 'miejsce: {{after}}',
  room_unset: 'już nie w miejscu {{before}}',
  length: '{{after}} min zamiast {{before}} min',
  announced: 'ogłoszono więcej albo mniej',
  title: 'tytuł brzmiał „{{before}}”',
  speakers: 'inni prelegenci',
  speakers_added: 'nowe osoby: {{names}}',
  speakers_removed: 'bez udziału: {{names}}',
  abstract: 'inny opis',
  type: 'inny rodzaj',
  track: 'inna ścieżka',
  languages: 'inne języki',
};

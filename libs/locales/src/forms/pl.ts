import type { Translation } from '../translation';
import type { FormMessages } from './en';

export const pl: Translation<FormMessages, 'pl'> = {
  optional: '(nieobowiązkowo)',
  choose: 'Proszę wybrać',
  other: 'Coś innego',
  why_access: 'Pytamy, aby organizator mógł przygotować to, co potrzebne.',
  why_diet: 'Pytamy, aby poczęstunek był odpowiedni.',
  kept_days_one: 'Usuwane {{count}} dzień po wydarzeniu.',
  kept_days_few: 'Usuwane {{count}} dni po wydarzeniu.',
  kept_days_many: 'Usuwane {{count}} dni po wydarzeniu.',
  kept_days_other: 'Usuwane {{count}} dnia po wydarzeniu.',
  kept_until_end: 'Usuwane po zakończeniu wydarzenia.',
  kept_along: 'Przechowywane tak długo, jak zgłoszenie.',
  only_on_site: 'Tylko przy udziale na miejscu.',
  only_online: 'Tylko przy udziale online.',
  only_if: 'Tylko jeśli na pytanie „{{question}}” padła odpowiedź „{{answer}}”.',
  only_if_agreed: 'Tylko przy zgodzie: „{{question}}”.',
  only_if_answered: 'Tylko jeśli jest odpowiedź na „{{question}}”.',
  file_keep: 'Zachowaj wysłany plik',
  file_given: 'Plik został wysłany',
  file_hint: 'PDF, PNG lub JPEG, najwyżej {{megabytes}} MB.',
  agreed: 'Zgoda',
};

import type { Translation } from '../translation';
import type { FormMessages } from './en';

export const bg: Translation<FormMessages, 'bg'> = {
  optional: '(по желание)',
  choose: 'Изберете',
  other: 'Друго',
  why_access: 'Питаме, за да може организаторът да подготви това, което ви е нужно.',
  why_diet: 'Питаме, за да има какво да ядете.',
  kept_days_one: 'Изтрива се {{count}} ден след събитието.',
  kept_days_other: 'Изтрива се {{count}} дни след събитието.',
  kept_until_end: 'Изтрива се, щом събитието приключи.',
  kept_along: 'Пази се, докато се пази записването ви.',
  only_on_site: 'Само ако дойдете на място.',
  only_online: 'Само ако участвате онлайн.',
  only_if: 'Само ако на „{{question}}“ сте отговорили „{{answer}}“.',
  only_if_agreed: 'Само ако сте съгласни с „{{question}}“.',
  only_if_answered: 'Само ако сте отговорили на „{{question}}“.',
  file_keep: 'Запазване на изпратения файл',
  file_given: 'Изпратен е файл',
  file_hint: 'PDF, PNG или JPEG, най-много {{megabytes}} MB.',
  agreed: 'Съгласие',
};

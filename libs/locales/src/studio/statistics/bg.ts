import type { Translation } from '../../translation';
import type { StatisticsMessages } from './en';

export const statistics: Translation<StatisticsMessages, 'bg'> = {
  statistics: {
    title: 'Статистика',
    lead: 'Броят се хора, заедно с придружителите.',
    table: 'Числата като таблица',
    people: 'Хора',
    day: 'Ден',
    total: 'Записани общо',
    total_text: 'На {{day}}: {{people}}.',
    by_day: 'Нови записвания по дни',
    by_day_text: 'Най-много на {{day}}: {{people}}.',
    by_state: 'По състояние',
    by_mode: 'По начин на участие',
    by_language: 'По език',
    by_organisation: 'По организация',
    no_organisation: 'Без посочена организация',
    at_door: 'На входа',
    expected: 'Очаквани в залата',
    came: 'Дошли',
    absent: 'Не са дошли',
    other_organisations_one: 'още {{count}}',
    other_organisations_other: 'още {{count}}',
    nobody_checked_in_one: 'В залата се очаква {{count}} човек; още никой не е отбелязан на входа.',
    nobody_checked_in_other: 'В залата се очакват {{count}} души; още никой не е отбелязан на входа.',
  },
};

import type { Translation } from '../../translation';
import type { PlacesMessages } from './en';

export const places: Translation<PlacesMessages, 'bg'> = {
  places: {
    title: 'Сесии с ограничени места',
    lead: 'Запазете си място там, където искате да участвате. То важи за всички, записани заедно с вас.',
    free_one: '{{count}} свободно място',
    free_other: '{{count}} свободни места',
    full: 'Всички места са заети.',
    too_few_one: 'Свободно е {{count}} място, а на вас ви трябват общо {{seats}}.',
    too_few_other: 'Свободни са {{count}} места, а на вас ви трябват общо {{seats}}.',
    overlaps: 'По това време имате място в друга сесия.',
    mine_one: 'Имате място тук.',
    mine_other: 'Имате {{count}} места тук.',
    take: 'Запазване на място',
    take_in: 'Запазване на място: {{title}}',
    give_back: 'Отказ от мястото',
    give_back_in: 'Отказ от мястото: {{title}}',
    taken: 'Готово. Имате място в сесията.',
    given_back: 'Готово. Мястото в сесията е свободно за друг.',
    limited: 'Ограничен брой места',
    limited_hint: 'Записаните за залата си запазват място от личната си страница.',
  },
};

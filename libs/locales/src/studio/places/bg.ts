import type { Translation } from '../../translation';
import type { PlacesMessages } from './en';

export const places: Translation<PlacesMessages, 'bg'> = {
  places: {
    title: 'Сесии с ограничени места',
    text: 'Записаните за залата си запазват място в такава сесия от личната си страница. Празно поле: без ограничение.',
    session: 'Сесия',
    time: 'Час',
    no_time: 'Още няма час',
    capacity: 'Места',
    capacity_of: 'Места: {{title}}',
    taken: 'Заети',
    none: 'Още няма сесии, чиито места да се ограничат.',
    untitled: 'Без заглавие',
  },
};

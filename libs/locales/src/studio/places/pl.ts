import type { Translation } from '../../translation';
import type { PlacesMessages } from './en';

export const places: Translation<PlacesMessages, 'pl'> = {
  places: {
    title: 'Sesje z ograniczoną liczbą miejsc',
    text: 'Osoby zapisane na salę zajmują miejsce w takiej sesji na swojej stronie osobistej. Puste pole: bez limitu.',
    session: 'Sesja',
    time: 'Godzina',
    no_time: 'Jeszcze bez godziny',
    capacity: 'Miejsca',
    capacity_of: 'Miejsca: {{title}}',
    taken: 'Zajęte',
    none: 'Nie ma jeszcze sesji, w których można ograniczyć miejsca.',
    untitled: 'Bez tytułu',
  },
};

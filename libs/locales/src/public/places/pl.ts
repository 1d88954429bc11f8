import type { Translation } from '../../translation';
import type { PlacesMessages } from './en';

export const places: Translation<PlacesMessages, 'pl'> = {
  places: {
    title: 'Sesje z ograniczoną liczbą miejsc',
    lead: 'Tutaj można zająć miejsce w wybranej sesji. Dotyczy to wszystkich zapisanych razem z Państwem.',
    free_one: '{{count}} wolne miejsce',
    free_few: '{{count}} wolne miejsca',
    free_many: '{{count}} wolnych miejsc',
    free_other: '{{count}} wolnego miejsca',
    full: 'Wszystkie miejsca są zajęte.',
    too_few_one: 'Wolne jest {{count}} miejsce, a potrzeba razem {{seats}}.',
    too_few_few: 'Wolne są {{count}} miejsca, a potrzeba razem {{seats}}.',
    too_few_many: 'Wolnych jest {{count}} miejsc, a potrzeba razem {{seats}}.',
    too_few_other: 'Wolnych jest {{count}} miejsca, a potrzeba razem {{seats}}.',
    overlaps: 'W tym czasie mają Państwo miejsce w innej sesji.',
    mine_one: 'Mają Państwo tutaj miejsce.',
    mine_few: 'Mają Państwo tutaj {{count}} miejsca.',
    mine_many: 'Mają Państwo tutaj {{count}} miejsc.',
    mine_other: 'Mają Państwo tutaj {{count}} miejsca.',
    take: 'Zajmij miejsce',
    take_in: 'Zajmij miejsce: {{title}}',
    give_back: 'Zwolnij miejsce',
    give_back_in: 'Zwolnij miejsce: {{title}}',
    taken: 'Zapisano. Mają Państwo miejsce w tej sesji.',
    given_back: 'Zapisano. Miejsce w sesji jest wolne dla kogoś innego.',
    limited: 'Ograniczona liczba miejsc',
    limited_hint: 'Osoby zapisane na salę zajmują miejsce na swojej stronie osobistej.',
  },
};

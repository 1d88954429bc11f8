import type { Translation } from '../../translation';
import type { StatisticsMessages } from './en';

export const statistics: Translation<StatisticsMessages, 'pl'> = {
  statistics: {
    title: 'Statystyka',
    lead: 'Liczone są osoby, razem z towarzyszącymi.',
    table: 'Liczby w tabeli',
    people: 'Osoby',
    day: 'Dzień',
    total: 'Zapisani łącznie',
    total_text: '{{day}}: {{people}}.',
    by_day: 'Nowe zgłoszenia według dni',
    by_day_text: 'Najwięcej {{day}}: {{people}}.',
    by_state: 'Według stanu',
    by_mode: 'Według sposobu udziału',
    by_language: 'Według języka',
    by_organisation: 'Według organizacji',
    no_organisation: 'Bez podanej organizacji',
    at_door: 'Przy wejściu',
    expected: 'Oczekiwani na sali',
    came: 'Przyszli',
    absent: 'Nie przyszli',
    other_organisations_one: '{{count}} inna',
    other_organisations_few: '{{count}} inne',
    other_organisations_many: '{{count}} innych',
    other_organisations_other: '{{count}} innej',
    nobody_checked_in_one:
      'Na sali oczekiwana jest {{count}} osoba; nikt jeszcze nie zgłosił się przy wejściu.',
    nobody_checked_in_few:
      'Na sali oczekiwane są {{count}} osoby; nikt jeszcze nie zgłosił się przy wejściu.',
    nobody_checked_in_many:
      'Na sali oczekiwanych jest {{count}} osób; nikt jeszcze nie zgłosił się przy wejściu.',
    nobody_checked_in_other:
      'Na sali oczekiwanych jest {{count}} osoby; nikt jeszcze nie zgłosił się przy wejściu.',
  },
};

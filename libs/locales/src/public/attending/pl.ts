import type { Translation } from '../../translation';
import type { AttendingMessages } from './en';

export const attending: Translation<AttendingMessages, 'pl'> = {
  attending: {
    tickets_one: 'Państwa bilet',
    tickets_few: 'Państwa bilety',
    tickets_many: 'Państwa bilety',
    tickets_other: 'Państwa bilety',
    ticket_text:
      'Wystarczy pokazać go przy wejściu, na ekranie lub na wydruku. Bez niego znajdziemy Państwa po nazwisku.',
    ticket_alt: 'Kod QR biletu: {{name}}, numer {{reference}}',
    number: 'Bilet {{reference}}',
    is_in: 'Wejście: {{date}}, {{time}}',
    pdf: 'Bilet jako PDF',
    live_counts: 'Prosimy wejść tędy, aby udział został policzony.',
    certificate: 'Zaświadczenie o udziale',
    certificate_open:
      'Dziękujemy za udział: mogą Państwo otrzymać zaświadczenie. Po jego kodzie każdy sprawdzi, że jest prawdziwe.',
    certificate_get: 'Pobierz zaświadczenie',
    certificate_ready: 'Zaświadczenie jest gotowe.',
    certificate_pdf: 'Zaświadczenie jako PDF',
    certificate_pdf_of: 'Zaświadczenie jako PDF: {{name}}',
    check_title: 'Sprawdzenie zaświadczenia',
    check_lead: 'Kod znajduje się na dole każdego zaświadczenia.',
    check_code: 'Kod zaświadczenia',
    check_do: 'Sprawdź',
    check_true: 'Zaświadczenie jest prawdziwe',
    check_false: 'Nie ma zaświadczenia z tym kodem',
    check_false_text:
      'Proszę sprawdzić, czy kod wpisano tak, jak na zaświadczeniu. Wielkość liter nie ma znaczenia.',
    check_name: 'Dla',
    check_event: 'Wydarzenie',
    check_when: 'Data',
    check_how: 'Udział',
    check_minutes_one: 'online, {{count}} minuta',
    check_minutes_few: 'online, {{count}} minuty',
    check_minutes_many: 'online, {{count}} minut',
    check_minutes_other: 'online, {{count}} minuty',
    check_hall: 'na sali',
    check_by: 'Wystawione przez',
    check_at: 'Data wystawienia',
  },
};

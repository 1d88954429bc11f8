import type { Translation } from '../translation';
import type { ImportMessages } from './en';

export const pl: Translation<ImportMessages, 'pl'> = {
  line: 'Wiersz {{line}}',
  problem: {
    empty: 'Plik jest pusty. Proszę wybrać inny.',
    'too-large':
      'Plik jest za duży: {{bytes}}, odczytujemy najwyżej {{limit}}. Proszę wyeksportować program w częściach.',
    'encoding-unreadable':
      'Liter w pliku nie da się odczytać jako {{encoding}}. Proszę zapisać go jako UTF-8.',
    'xml-malformed': 'Plik nie jest poprawnym XML ({{reason}}). Proszę wyeksportować go ponownie.',
    'xml-entities':
      'Plik definiuje własne encje. Ze względów bezpieczeństwa takich plików nie odczytujemy; proszę wyeksportować go bez nich.',
    'xml-too-deep': 'Elementy są zagnieżdżone za głęboko; limit to {{limit}}. To raczej nie jest program.',
    'xml-too-many-elements':
      'Plik ma za dużo elementów; limit to {{limit}}. Proszę wyeksportować program w częściach.',
    'json-malformed': 'Plik nie jest poprawnym JSON ({{reason}}). Proszę wyeksportować go ponownie.',
    'calendar-malformed':
      'Nie udało się odczytać pliku kalendarza ({{reason}}). Proszę wyeksportować go ponownie.',
    'csv-malformed': 'W tabeli jest niezamknięty cudzysłów. Proszę go zamknąć i zaimportować plik ponownie.',
    'not-a-schedule':
      'To nie jest program: zamiast „{{expected}}” jest „{{found}}”. Proszę wybrać inny plik lub format.',
    'column-missing':
      'W tabeli nie ma kolumny „{{column}}”. Proszę tak nazwać jedną z kolumn w pierwszym wierszu.',
    'too-many-sessions': 'Plik ma za dużo sesji; limit to {{limit}}. Proszę go podzielić.',
    unreadable:
      'Nie udało się odczytać pliku ({{reason}}). Proszę wyeksportować go ponownie lub w innym formacie.',
    'encoding-guessed':
      'Plik nie jest w UTF-8 i został odczytany jako {{encoding}}. Proszę sprawdzić, czy wszystkie litery są poprawne.',
    'column-unknown': 'Kolumna „{{column}}” jest nieznana i została pominięta.',
    'zone-unknown': 'Strefa czasowa „{{zone}}” jest nieznana. Godziny odczytano w strefie {{used}}.',
    'conference-missing': 'W pliku brakuje informacji o wydarzeniu: {{field}}.',
    'events-outside-rooms_one': '{{count}} sesja jest poza salami. Przyjęto ją bez sali.',
    'events-outside-rooms_few': '{{count}} sesje są poza salami. Przyjęto je bez sali.',
    'events-outside-rooms_many': '{{count}} sesji jest poza salami. Przyjęto je bez sali.',
    'events-outside-rooms_other': '{{count}} sesji jest poza salami. Przyjęto je bez sali.',
    'guid-missing_one':
      '{{count}} sesja nie ma identyfikatora i otrzymała nowy. Po zmianie w pliku może się pojawić jako nowa.',
    'guid-missing_few':
      '{{count}} sesje nie mają identyfikatora i otrzymały nowe. Po zmianie w pliku mogą się pojawić jako nowe.',
    'guid-missing_many':
      '{{count}} sesji nie ma identyfikatora i otrzymało nowe. Po zmianie w pliku mogą się pojawić jako nowe.',
    'guid-missing_other':
      '{{count}} sesji nie ma identyfikatora i otrzymało nowe. Po zmianie w pliku mogą się pojawić jako nowe.',
    'guid-twice':
      '„{{title}}” ma ten sam identyfikator co sesja w wierszu {{firstLine}} i została pominięta. Proszę nadać jej własny.',
    'title-missing':
      'Sesja bez tytułu została pominięta. Proszę nadać jej tytuł i zaimportować plik ponownie.',
    'wrong-type': 'W „{{path}}” powinno być: {{expected}}, a jest: {{found}}. Wartość pominięto.',
    'date-missing': '„{{session}}” nie ma daty i godziny. Przyjęto ją bez nich.',
    'date-unreadable': 'Nie udało się odczytać czasu sesji „{{session}}”: {{value}}. Przyjęto ją bez niego.',
    'time-skipped':
      '„{{session}}” zaczyna się o {{value}}, w godzinie pomijanej przy zmianie na czas letni. Przesunięto ją za tę godzinę.',
    'duration-missing': '„{{session}}” nie ma czasu trwania. Proszę ustawić koniec.',
    'duration-unreadable':
      'Nie udało się odczytać czasu trwania sesji „{{session}}”: {{value}}. Proszę ustawić koniec.',
    'room-missing': '„{{session}}” nie ma sali.',
    'room-differs': '„{{session}}” jest pod salą „{{room}}”, ale podaje „{{used}}”. Przyjęto tę drugą.',
    'outside-conference':
      '„{{session}}” jest w dniu {{day}}, poza dniami wydarzenia ({{start}} – {{end}}). Proszę sprawdzić datę.',
    'recurrence-ignored': '„{{session}}” powtarza się w kalendarzu. Przyjęto tylko pierwszy termin.',
    'text-cleaned': 'Z tekstu sesji „{{session}}” ({{field}}) usunięto to, co może być niebezpieczne.',
    'text-shortened':
      'Tekst sesji „{{session}}” ({{field}}) był za długi i został skrócony. Limit znaków: {{limit}}.',
    'address-refused':
      'Adres w sesji „{{session}}” nie jest poprawnym adresem internetowym i został pominięty: {{url}}',
    'too-many-parts': '„{{session}}” ma za dużo wpisów ({{part}}). Przyjęto tylko pierwsze, do {{limit}}.',
    'more-problems_one': 'Nie pokazano jeszcze {{count}} problemu.',
    'more-problems_few': 'Nie pokazano jeszcze {{count}} problemów.',
    'more-problems_many': 'Nie pokazano jeszcze {{count}} problemów.',
    'more-problems_other': 'Nie pokazano jeszcze {{count}} problemu.',
  },
  field: {
    title: 'tytuł',
    subtitle: 'podtytuł',
    dates: 'daty',
    abstract: 'krótki opis',
    description: 'opis',
    biography: 'biogram',
    person: 'osoba',
    persons: 'osoby',
    links: 'odnośniki',
    attachments: 'załączniki',
    room: 'sala',
    track: 'ścieżka',
    type: 'rodzaj',
    language: 'język',
    conference: 'wydarzenie',
  },
  type: {
    string: 'tekst',
    number: 'liczba',
    integer: 'liczba całkowita',
    boolean: 'tak lub nie',
    array: 'lista',
    object: 'grupa pól',
    'array of objects': 'lista grup',
    null: 'nic',
  },
};

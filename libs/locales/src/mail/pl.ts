export const pl = {
  signIn_subject: 'Link do studia',
  signIn_heading: 'Logowanie do studia',
  signIn_text_one: 'Przycisk poniżej loguje. Działa raz, przez {{count}} minutę.',
  signIn_text_few: 'Przycisk poniżej loguje. Działa raz, przez {{count}} minuty.',
  signIn_text_many: 'Przycisk poniżej loguje. Działa raz, przez {{count}} minut.',
  signIn_text_other: 'Przycisk poniżej loguje. Działa raz, przez {{count}} minuty.',
  signIn_button: 'Zaloguj',
  signIn_note: 'Jeśli to pomyłka, nic nie trzeba robić: bez kliknięcia nic się nie stanie.',
  signIn_footer: 'Wysłano, ponieważ ktoś podał ten adres na stronie logowania.',

  hello: 'Dzień dobry, {{name}},',
  fact_when: 'Kiedy',
  fact_where: 'Gdzie',
  fact_how: 'Sposób udziału',
  mode_on_site: 'Na sali',
  mode_online: 'Online',
  where_online: 'Online. Link do transmisji jest na osobistej stronie.',
  zone_of: '{{range}} {{place}}',

  confirmed_subject: 'Zapisano: {{title}}',
  confirmed_heading: 'Miejsce jest zarezerwowane',
  confirmed_text: 'Zapisano na „{{title}}”. Załączone zaproszenie doda wydarzenie do kalendarza.',
  personal_button: 'Moje zgłoszenie',
  personal_note:
    'Na tej stronie można zmienić sposób udziału albo zrezygnować. Link jest osobisty, prosimy go nie przekazywać.',
  noReply_note:
    'Na zaproszenie w kalendarzu nie trzeba odpowiadać. Aby zrezygnować, prosimy użyć strony powyżej.',

  again_subject: 'Link: {{title}}',
  again_heading: 'To zgłoszenie już istnieje',
  again_text:
    'Ktoś, zapewne Państwo, ponownie zapisał ten adres na „{{title}}”. Zgłoszenie jest takie, jak było; nic się nie zmieniło.',

  mode_subject: 'Zmiana: {{title}}',
  mode_heading: 'Zmiana sposobu udziału',
  mode_text_on_site:
    'Mają Państwo teraz miejsce na sali: „{{title}}”. Załącznik aktualizuje wpis w kalendarzu.',
  mode_text_online:
    'Biorą Państwo teraz udział online: „{{title}}”. Załącznik aktualizuje wpis w kalendarzu.',

  cancelled_subject: 'Odwołano zgłoszenie: {{title}}',
  cancelled_heading: 'Zgłoszenie zostało odwołane',
  cancelled_text:
    'Zgłoszenie na „{{title}}” jest odwołane, a miejsce wolne dla kogoś innego. Załącznik usuwa wydarzenie z kalendarza.',
  cancelled_back: 'Zmiana planów? Dopóki są miejsca, można zapisać się ponownie.',
  event_button: 'Strona wydarzenia',

  cancelled_text_line: 'Zgłoszenie na „{{title}}” jest odwołane i nie czeka już na miejsce.',
  waiting_subject: 'Lista oczekujących: {{title}}',
  waiting_heading: 'Zgłoszenie czeka na miejsce',
  waiting_text:
    'Wszystkie miejsca na „{{title}}” są teraz zajęte. Zgłoszenie jest na liście oczekujących; gdy zwolni się miejsce, wyślemy wiadomość. Osobista strona pokazuje miejsce w kolejce.',
  pending_subject: 'Przyjęto zgłoszenie: {{title}}',
  pending_heading: 'Zgłoszenie czeka na decyzję',
  pending_text:
    '{{organiser}} decyduje, kto weźmie udział w „{{title}}”. Gdy zapadnie decyzja, wyślemy wiadomość; do tego czasu nic nie trzeba robić.',
  promoted_subject: 'Jest miejsce: {{title}}',
  promoted_heading: 'Zwolniło się miejsce dla Państwa',
  promoted_text:
    'Zgłoszenie na „{{title}}” jest przyjęte. Załączone zaproszenie doda wydarzenie do kalendarza. Jeśli przyjście nie będzie możliwe, prosimy o rezygnację, aby mógł przyjść ktoś inny.',
  offered_subject: 'Miejsce czeka: {{title}}',
  offered_heading: 'Zwolniło się miejsce',
  offered_text:
    'Miejsce na „{{title}}” czeka na Państwa do: {{until}}. Proszę otworzyć swoją stronę i je przyjąć; potem otrzyma je następna osoba.',
  offered_button: 'Przyjmuję miejsce',
  declined_subject: 'W sprawie zgłoszenia: {{title}}',
  declined_heading: 'Nie możemy przyznać miejsca',
  declined_text:
    '{{organiser}} nie może przyjąć zgłoszenia na „{{title}}”. W razie pytań prosimy o wiadomość: {{email}}.',
  expired_subject: 'Miejsce otrzymał ktoś inny: {{title}}',
  expired_heading: 'Miejsce otrzymał ktoś inny',
  expired_text:
    'Miejsce na „{{title}}” nie zostało przyjęte na czas i otrzymała je następna osoba. Dopóki zapisy trwają, można zapisać się ponownie.',
  ticket_alt: 'Kod QR biletu: {{name}}, numer {{reference}}',
  ticket_text: 'Bilet {{reference}}. Prosimy pokazać go przy wejściu.',
  certificate_subject: 'Państwa zaświadczenie: {{title}}',
  certificate_heading: 'Dziękujemy za udział',
  certificate_text:
    'Zaświadczenie o udziale w „{{title}}” jest gotowe. Znajduje się na Państwa stronie, a dzięki kodowi każdy może sprawdzić, że jest prawdziwe.',
  certificate_button: 'Pobierz zaświadczenie',
  handed_subject: 'Przekazano: {{title}}',
  handed_heading: 'Zgłoszenie zostało przekazane',
  handed_text:
    'Miejsce na „{{title}}” zajmie ktoś inny, zgodnie z prośbą na osobistej stronie. Poprzedni link już nie działa.',
  hello_nobody: 'Dzień dobry,',

  delayed_subject: 'Później niż planowano: {{title}}',
  delayed_heading: 'Wydarzenie potrwa dłużej',
  delayed_text_one:
    '„{{title}}” skończy się {{count}} minutę później, niż planowano. Załącznik aktualizuje wpis w Państwa kalendarzu.',
  delayed_text_few:
    '„{{title}}” skończy się {{count}} minuty później, niż planowano. Załącznik aktualizuje wpis w Państwa kalendarzu.',
  delayed_text_many:
    '„{{title}}” skończy się {{count}} minut później, niż planowano. Załącznik aktualizuje wpis w Państwa kalendarzu.',
  delayed_text_other:
    '„{{title}}” skończy się {{count}} minuty później, niż planowano. Załącznik aktualizuje wpis w Państwa kalendarzu.',
  on_time_subject: 'Znów zgodnie z planem: {{title}}',
  on_time_heading: 'Wydarzenie kończy się zgodnie z planem',
  on_time_text:
    '„{{title}}” jednak skończy się o zaplanowanej porze. Załącznik aktualizuje wpis w Państwa kalendarzu.',

  invited_subject: 'Zaproszenie: {{title}}',
  invited_heading: 'Zapraszamy',
  invited_text:
    '{{organiser}} zaprasza na „{{title}}”. Prosimy o rejestrację, aby miejsce zostało zachowane.',
  invited_until: 'Rejestracja do',
  invited_code: 'Kod',
  invited_along_one: 'Można zabrać ze sobą {{count}} osobę; prosimy zapisać się razem.',
  invited_along_few: 'Można zabrać ze sobą {{count}} osoby; prosimy zapisać się razem.',
  invited_along_many: 'Można zabrać ze sobą {{count}} osób; prosimy zapisać się razem.',
  invited_along_other: 'Można zabrać ze sobą {{count}} osoby; prosimy zapisać się razem.',
  invited_button: 'Zarejestruj się',
  invited_note: 'Przycisk wpisuje kod. Jest on osobisty: prosimy go nie przekazywać.',

  partner_subject: 'Link do spotkania: {{title}}',
  partner_heading: 'Zaproszenie do udziału na odległość',
  partner_text:
    '{{organiser}} zaprasza na „{{title}}” jako: {{role}}. Przycisk poniżej otwiera osobistą stronę, z której wchodzi się na spotkanie.',
  partner_window: 'Spotkanie jest otwarte',
  partner_button: 'Moja strona dołączania',
  partner_note: 'Link jest osobisty. Strefa czasowa: {{zone}}.',

  footer_registered: 'Wysyła {{organiser}}, ponieważ ten adres zapisano na wydarzenie.\nPytania: {{email}}',
  footer_invited: 'Wysyła {{organiser}}: ten adres jest na liście gości.\nPytania: {{email}}',
  footer_partner: 'Wysyła {{organiser}}.\nPytania: {{email}}',
};

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
    'Ktoś, zapewne Państwo, ponownie zapisał ten adres na „{{title}}”. Miejsce jest zarezerwowane, nic się nie zmieniło.',

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

  partner_subject: 'Link do spotkania: {{title}}',
  partner_heading: 'Zaproszenie do udziału na odległość',
  partner_text:
    '{{organiser}} zaprasza na „{{title}}” jako: {{role}}. Przycisk poniżej otwiera osobistą stronę, z której wchodzi się na spotkanie.',
  partner_window: 'Spotkanie jest otwarte',
  partner_button: 'Moja strona dołączania',
  partner_note: 'Link jest osobisty. Strefa czasowa: {{zone}}.',

  footer_registered: 'Wysyła {{organiser}}, ponieważ ten adres zapisano na wydarzenie.\nPytania: {{email}}',
  footer_partner: 'Wysyła {{organiser}}.\nPytania: {{email}}',
};

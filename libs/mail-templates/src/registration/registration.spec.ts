import { writeRegistrationMail, type RegistrationMail } from './index';

const mail: RegistrationMail = {
  kind: 'registration_confirmed',
  lang: 'en',
  name: 'Anna',
  hasCalendar: true,
  offerExpiresAt: null,
  title: 'Forum',
  startsAt: new Date('2026-12-07T16:00:00Z'),
  endsAt: new Date('2026-12-07T18:00:00Z'),
  overrunMinutes: 0,
  zones: [
    { zone: 'Europe/Sofia', place: 'Plovdiv' },
    { zone: 'Europe/Athens', place: 'Athens' },
    { zone: 'Europe/Warsaw', place: 'Warsaw' },
    { zone: 'Pacific/Auckland', place: 'Auckland' },
  ],
  mode: 'online',
  venue: '',
  tickets: [],
  personalUrl: 'https://odeum.example/r/secret',
  eventUrl: 'https://odeum.example/en/events/forum',
  organiser: 'Town',
  contactEmail: 'town@odeum.example',
};

it('tells each zone with another clock, and the weekday where it is another day than the date above', () => {
  const { text } = writeRegistrationMail(mail);
  expect(text).toContain('Monday, 7 December 2026');
  expect(text).toContain('18:00–20:00 Plovdiv');
  expect(text).toContain('17:00–19:00 Warsaw');
  expect(text).toContain('05:00–07:00 Tue Auckland');
  expect(text).not.toContain('Athens');
});

it('carries a ticket for each who comes, in pictures and in words', () => {
  const tickets = [
    { name: '<Anna>', reference: '1234 5678', cid: 'ticket-1' },
    { name: 'Łucja', reference: '8765 4321', cid: 'ticket-2' },
  ];
  const { html, text } = writeRegistrationMail({ ...mail, mode: 'on_site', tickets });
  expect(html).toContain('src="cid:ticket-1"');
  expect(html).toContain('alt="QR code of the ticket of Łucja, number 8765 4321"');
  expect(html).toContain('<b>&lt;Anna&gt;</b>');
  expect(text).toContain('Łucja\nTicket 8765 4321. Show it at the door.');
});

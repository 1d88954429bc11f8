import ICAL from 'ical.js';
import { writeFeed, writeInvitation, type CalendarEntry } from './index';

const entry: CalendarEntry = {
  uid: 'abc@odeum.test',
  sequence: 0,
  stampedAt: new Date('2026-11-23T10:00:00Z'),
  startsAt: new Date('2027-03-28T00:30:00Z'),
  endsAt: new Date('2027-03-28T02:30:00Z'),
  zone: 'Europe/Sofia',
  title: 'Кръгла маса; „Практики“, част 2',
  description:
    'Първи ред\nвтори ред, с много дълъг текст на кирилица, който трябва да се пренесе няколко пъти поред.',
  location: 'Дом на културата „Борис Христов“, Пловдив',
  url: 'https://odeum.test/bg/events/x',
  organiser: { name: 'Община, Пловдив', email: 'office@town.example' },
  status: 'confirmed',
};
const attendee = { name: 'Мария "М" Иванова', email: 'maria@mail.test' };

const parse = (text: string) => new ICAL.Component(ICAL.parse(text) as never);

describe('an invitation', () => {
  const text = writeInvitation('REQUEST', entry, attendee);
  const event = parse(text).getFirstSubcomponent('vevent')!;

  it('is a REQUEST to one attendee, without asking for a reply', () => {
    expect(parse(text).getFirstPropertyValue('method')).toBe('REQUEST');
    expect(event.getAllProperties('attendee')).toHaveLength(1);
    const person = event.getFirstProperty('attendee')!;
    expect(String(person.getFirstValue()).toLowerCase()).toBe('mailto:maria@mail.test');
    expect(person.getParameter('rsvp')).toBe('FALSE');
    expect(event.getFirstPropertyValue('sequence')).toBe(0);
    expect(event.getFirstPropertyValue('uid')).toBe('abc@odeum.test');
  });

  it('keeps the instants over the night when the clocks change, by its own VTIMEZONE', () => {
    const zone = new ICAL.Timezone(parse(text).getFirstSubcomponent('vtimezone')!);
    expect(zone.tzid).toBe('Europe/Sofia');
    const at = (name: string) => {
      const time = event.getFirstPropertyValue(name) as ICAL.Time;
      return time.convertToZone(ICAL.Timezone.utcTimezone).toString();
    };
    ICAL.TimezoneService.register(zone);
    expect([at('dtstart'), at('dtend')]).toEqual(['2027-03-28T00:30:00Z', '2027-03-28T02:30:00Z']);
  });

  it('has a UTC stamp, CRLF line ends and lines of at most 75 octets', () => {
    expect(text).toMatch(/\r\nDTSTAMP:\d{8}T\d{6}Z\r\n/);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
    const longest = Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)));
    expect(longest).toBeLessThanOrEqual(75);
  });

  it('gives back what was written', () => {
    expect(event.getFirstPropertyValue('summary')).toBe(entry.title);
    expect(event.getFirstPropertyValue('description')).toBe(entry.description);
    expect(event.getFirstPropertyValue('location')).toBe(entry.location);
  });
});

it('cancels with the same UID and a higher SEQUENCE', () => {
  const text = writeInvitation('CANCEL', { ...entry, sequence: 1, status: 'cancelled' }, attendee);
  const event = parse(text).getFirstSubcomponent('vevent')!;
  expect(parse(text).getFirstPropertyValue('method')).toBe('CANCEL');
  expect(event.getFirstPropertyValue('status')).toBe('CANCELLED');
  expect(event.getFirstPropertyValue('sequence')).toBe(1);
});

it('publishes without attendees', () => {
  const text = writeFeed([entry]);
  expect(text).not.toContain('ATTENDEE');
  expect(parse(text).getFirstPropertyValue('method')).toBe('PUBLISH');
});

it('says of each event of a feed whether it takes place, and gives the feed its name', () => {
  const statuses = ['confirmed', 'tentative', 'cancelled'] as const;
  const text = writeFeed(
    statuses.map((status) => ({ ...entry, uid: status, status })),
    'Срещи',
  );
  expect(parse(text).getFirstPropertyValue('x-wr-calname')).toBe('Срещи');
  const events = parse(text).getAllSubcomponents('vevent');
  expect(
    events.map((one) => [one.getFirstPropertyValue('uid'), one.getFirstPropertyValue('status')]),
  ).toEqual(statuses.map((status) => [status, status.toUpperCase()]));
});

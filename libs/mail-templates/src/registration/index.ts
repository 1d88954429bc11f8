import type { Language } from '@odeum/contract/common';
import type { Mode } from '@odeum/contract/registrations';
import { formatDate, formatTime } from '@odeum/domain/time';
import { type Block, wordsOf, writeLetter, type WrittenMail } from '../layout/index';
import { tellWhen } from './when';

export interface RegistrationMail {
  kind:
    | 'registration_confirmed'
    | 'registration_link_again'
    | 'registration_mode_changed'
    | 'registration_cancelled'
    | 'registration_delayed'
    | 'registration_waiting'
    | 'registration_pending'
    | 'registration_promoted'
    | 'registration_offered'
    | 'registration_declined'
    | 'registration_expired'
    | 'registration_handed_on'
    | 'registration_certificate';
  lang: Language;
  /** Empty where it is not theirs to know: somebody else has taken the place. */
  name: string;
  /** Whether a calendar part goes with it. */
  hasCalendar: boolean;
  /** Until when a seat is held. */
  offerExpiresAt: Date | null;
  title: string;
  startsAt: Date;
  /** As it is expected now, also where that is later than planned. */
  endsAt: Date;
  /** How much of it is delay, in minutes. */
  overrunMinutes: number;
  /** The event's zone first; `place` is what people there call it. */
  zones: { zone: string; place: string }[];
  mode: Mode;
  /** Name and address of the hall on one line. */
  venue: string;
  /** What is shown at the door, where this person comes to the hall; `cid` is of its picture in the mail. */
  tickets: { name: string; reference: string; cid: string }[];
  personalUrl: string;
  eventUrl: string;
  organiser: string;
  contactEmail: string;
}

/** When an offer ends, in the event's zone. */
function tellUntil({ lang, offerExpiresAt, zones }: RegistrationMail): string {
  const zone = zones[0]?.zone ?? 'UTC';
  if (!offerExpiresAt) return '';
  return `${formatDate(offerExpiresAt, zone, lang)}, ${formatTime(offerExpiresAt, zone, lang)}`;
}

/** The mails about one registration: the same facts, other words. */
export function writeRegistrationMail(mail: RegistrationMail): WrittenMail {
  const t = wordsOf(mail.lang);
  const values = {
    title: mail.title,
    name: mail.name,
    organiser: mail.organiser,
    email: mail.contactEmail,
  };
  const facts: Block = {
    kind: 'facts',
    facts: [
      { label: t('fact_when'), value: tellWhen(mail) },
      {
        label: t('fact_where'),
        value: mail.mode === 'online' || !mail.venue ? t('where_online') : mail.venue,
      },
      { label: t('fact_how'), value: t(mail.mode === 'online' ? 'mode_online' : 'mode_on_site') },
    ],
  };
  const personal: Block[] = [
    { kind: 'button', label: t('personal_button'), url: mail.personalUrl },
    { kind: 'note', text: t('personal_note') },
  ];
  const tickets = mail.tickets.map(({ name, reference, cid }): Block => ({
    kind: 'picture',
    cid,
    alt: t('ticket_alt', { name, reference }),
    title: name,
    text: t('ticket_text', { reference }),
  }));
  const noReply: Block = { kind: 'note', text: t('noReply_note') };
  const hello: Block = { kind: 'text', text: mail.name ? t('hello', values) : t('hello_nobody') };
  const footer = t('footer_registered', { organiser: mail.organiser, email: mail.contactEmail });
  const letter = (subject: string, heading: string, blocks: Block[]) =>
    writeLetter({ lang: mail.lang, subject, heading, blocks: [hello, ...blocks], footer });

  switch (mail.kind) {
    case 'registration_confirmed':
      return letter(t('confirmed_subject', values), t('confirmed_heading'), [
        { kind: 'text', text: t('confirmed_text', values) },
        facts,
        ...tickets,
        ...personal,
        noReply,
      ]);
    case 'registration_promoted':
      return letter(t('promoted_subject', values), t('promoted_heading'), [
        { kind: 'text', text: t('promoted_text', values) },
        facts,
        ...tickets,
        ...personal,
        noReply,
      ]);
    case 'registration_waiting':
      return letter(t('waiting_subject', values), t('waiting_heading'), [
        { kind: 'text', text: t('waiting_text', values) },
        facts,
        ...personal,
      ]);
    case 'registration_pending':
      return letter(t('pending_subject', values), t('pending_heading'), [
        { kind: 'text', text: t('pending_text', values) },
        facts,
        ...personal,
      ]);
    case 'registration_offered':
      return letter(t('offered_subject', values), t('offered_heading'), [
        { kind: 'text', text: t('offered_text', { ...values, until: tellUntil(mail) }) },
        facts,
        { kind: 'button', label: t('offered_button'), url: mail.personalUrl },
      ]);
    case 'registration_declined':
      return letter(t('declined_subject', values), t('declined_heading'), [
        { kind: 'text', text: t('declined_text', values) },
      ]);
    case 'registration_expired':
      return letter(t('expired_subject', values), t('expired_heading'), [
        { kind: 'text', text: t('expired_text', values) },
        { kind: 'button', label: t('event_button'), url: mail.eventUrl },
      ]);
    case 'registration_handed_on':
      return letter(t('handed_subject', values), t('handed_heading'), [
        { kind: 'text', text: t('handed_text', values) },
      ]);
    case 'registration_certificate':
      return letter(t('certificate_subject', values), t('certificate_heading'), [
        { kind: 'text', text: t('certificate_text', values) },
        { kind: 'button', label: t('certificate_button'), url: mail.personalUrl },
        noReply,
      ]);
    case 'registration_link_again':
      return letter(t('again_subject', values), t('again_heading'), [
        { kind: 'text', text: t('again_text', values) },
        facts,
        ...tickets,
        ...personal,
      ]);
    case 'registration_mode_changed':
      return letter(t('mode_subject', values), t('mode_heading'), [
        { kind: 'text', text: t(mail.mode === 'online' ? 'mode_text_online' : 'mode_text_on_site', values) },
        facts,
        ...tickets,
        ...personal,
      ]);
    case 'registration_delayed': {
      const isLate = mail.overrunMinutes > 0;
      const count = mail.overrunMinutes;
      return letter(
        t(isLate ? 'delayed_subject' : 'on_time_subject', values),
        t(isLate ? 'delayed_heading' : 'on_time_heading'),
        [
          {
            kind: 'text',
            text: isLate ? t('delayed_text', { ...values, count }) : t('on_time_text', values),
          },
          facts,
          { kind: 'button', label: t('event_button'), url: mail.eventUrl },
        ],
      );
    }
    case 'registration_cancelled':
      return letter(t('cancelled_subject', values), t('cancelled_heading'), [
        { kind: 'text', text: t(mail.hasCalendar ? 'cancelled_text' : 'cancelled_text_line', values) },
        { kind: 'text', text: t('cancelled_back') },
        { kind: 'button', label: t('event_button'), url: mail.eventUrl },
      ]);
  }
}

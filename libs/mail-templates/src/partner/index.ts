import type { Language } from '@odeum/contract/common';
import { formatWindow, zonesDifferWithin } from '@odeum/domain/time';
import { wordsOf, writeLetter, type WrittenMail } from '../layout/index';

export interface PartnerMail {
  lang: Language;
  name: string;
  role: string;
  /** The partner's own zone, an IANA name; times are told in it. */
  zone: string;
  /** The event's zone; named too where its clocks show another time. */
  eventZone: string;
  opensAt: Date;
  closesAt: Date;
  title: string;
  joinUrl: string;
  organiser: string;
  contactEmail: string;
}

/** The invitation of somebody who joins from elsewhere. */
export function writePartnerMail(mail: PartnerMail): WrittenMail {
  const t = wordsOf(mail.lang);
  const { opensAt, closesAt, lang } = mail;
  const zones = zonesDifferWithin(opensAt, closesAt, mail.zone, mail.eventZone)
    ? [mail.zone, mail.eventZone]
    : [mail.zone];
  const when = zones.map((zone) =>
    t('zone_of', { range: formatWindow(opensAt, closesAt, zone, lang), place: `(${zone})` }),
  );
  return writeLetter({
    lang: mail.lang,
    subject: t('partner_subject', { title: mail.title }),
    heading: t('partner_heading'),
    blocks: [
      { kind: 'text', text: t('hello', { name: mail.name }) },
      {
        kind: 'text',
        text: t('partner_text', { organiser: mail.organiser, title: mail.title, role: mail.role }),
      },
      { kind: 'facts', facts: [{ label: t('partner_window'), value: when.join('\n') }] },
      { kind: 'button', label: t('partner_button'), url: mail.joinUrl },
      { kind: 'note', text: t('partner_note', { zone: mail.zone }) },
    ],
    footer: t('footer_partner', { organiser: mail.organiser, email: mail.contactEmail }),
  });
}

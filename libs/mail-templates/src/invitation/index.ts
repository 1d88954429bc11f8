import { formatDate, formatTime } from '@odeum/domain/time';
import { type Block, wordsOf, writeLetter, type WrittenMail } from '../layout/index';
import { tellWhen, type Times } from '../registration/when';

export interface InvitationMail extends Times {
  /** Empty where the list had none. */
  name: string;
  title: string;
  summary: string;
  /** Name and address of the hall on one line; empty: online, or not known yet. */
  venue: string;
  /** Until when one can register. */
  closesAt: Date | null;
  /** Whom one may bring along. */
  companions: number;
  code: string;
  link: string;
  organiser: string;
  contactEmail: string;
}

/** Invites somebody to register by a code of their own. */
export function writeInvitationMail(mail: InvitationMail): WrittenMail {
  const t = wordsOf(mail.lang);
  const { title, organiser, companions, closesAt, lang } = mail;
  const zone = mail.zones[0]?.zone ?? 'UTC';
  const facts = [{ label: t('fact_when'), value: tellWhen(mail) }];
  if (mail.venue) facts.push({ label: t('fact_where'), value: mail.venue });
  if (closesAt) {
    const value = `${formatDate(closesAt, zone, lang)}, ${formatTime(closesAt, zone, lang)}`;
    facts.push({ label: t('invited_until'), value });
  }
  facts.push({ label: t('invited_code'), value: mail.code });
  const along: Block[] =
    companions > 0 ? [{ kind: 'text', text: t('invited_along', { count: companions }) }] : [];
  return writeLetter({
    lang,
    subject: t('invited_subject', { title }),
    heading: t('invited_heading'),
    blocks: [
      { kind: 'text', text: mail.name ? t('hello', { name: mail.name }) : t('hello_nobody') },
      { kind: 'text', text: t('invited_text', { organiser, title }) },
      ...(mail.summary ? [{ kind: 'text' as const, text: mail.summary }] : []),
      { kind: 'facts', facts },
      ...along,
      { kind: 'button', label: t('invited_button'), url: mail.link },
      { kind: 'note', text: t('invited_note') },
    ],
    footer: t('footer_invited', { organiser, email: mail.contactEmail }),
  });
}

import type { Language } from '@odeum/contract/common';
import { formatDays, formatTimeRange, formatWindow, lastDay } from '@odeum/domain/time';
import { toFunderData, type FunderHeader } from '../funder/index';
import { drawQr } from '../qr/index';
import { compile } from '../typst/index';
import { wordsOf } from '../words/index';
import { TICKET } from './ticket.typ';

export interface Ticket {
  /** Who comes with it. */
  holder: string;
  /** As it is typed where no camera reads it. */
  code: string;
  /** What the QR code says, word for word; at most 2,331 bytes. */
  qrText: string;
}

export interface Tickets {
  language: Language;
  eventTitle: string;
  startsAt: Date;
  /** Exclusive. */
  endsAt: Date;
  /** IANA name of the event's zone, and what it is to be called: the town, or the IANA name again. */
  zone: string;
  zoneName: string;
  venue: string;
  /** May be empty. */
  address: string;
  funder: FunderHeader | null;
  /** Of one registration: the person and those who come along, a page for each. */
  tickets: readonly Ticket[];
}

function tellWhen({ startsAt, endsAt, zone, zoneName, language }: Tickets): { days: string; times: string } {
  const t = wordsOf(language);
  const hasDays = lastDay(startsAt, endsAt, zone) !== null;
  const range = (hasDays ? formatWindow : formatTimeRange)(startsAt, endsAt, zone, language);
  return {
    days: formatDays(startsAt, endsAt, zone, language, !hasDays),
    times: t('time_in_zone', { range, zone: zoneName }),
  };
}

/** Tickets to print or to keep on a phone, an A4 page each, as PDF (see `compile` for form, time and errors). */
export function drawTickets(order: Tickets): Uint8Array {
  const { language, eventTitle, venue, address, tickets } = order;
  const t = wordsOf(language);
  const { funder, files } = toFunderData(order.funder, language);
  const data = {
    title: t('titled', { kind: t('ticket_heading'), title: eventTitle }),
    lang: language,
    heading: t('ticket_heading'),
    // A heading may not be empty.
    event: eventTitle.trim() || t('ticket_heading'),
    when: tellWhen(order),
    venue,
    address,
    tickets: tickets.map(({ holder, code, qrText }, i) => ({
      holder,
      code,
      number: tickets.length > 1 ? t('ticket_number', { number: i + 1, total: tickets.length }) : '',
      qr: drawQr(qrText, { level: 'M' }),
      alt: t('ticket_qr', { code }),
    })),
    labels: {
      holder: t('ticket_holder'),
      code: t('ticket_code'),
      when: t('ticket_when'),
      where: t('ticket_where'),
    },
    door: {
      heading: t('ticket_door'),
      steps: [t('ticket_show'), t('ticket_once'), t('ticket_lost')],
    },
    funder,
  };
  return compile(TICKET, data, files);
}

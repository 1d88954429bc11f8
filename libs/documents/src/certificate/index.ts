import type { Language } from '@odeum/contract/common';
import { formatDays } from '@odeum/domain/time';
import { toFunderData, type FunderHeader } from '../funder/index';
import { drawQr } from '../qr/index';
import { compile } from '../typst/index';
import { wordsOf } from '../words/index';
import { CERTIFICATE } from './certificate.typ';

export interface Certificate {
  /** The person's own; the texts below are in it as far as they exist. */
  language: Language;
  name: string;
  eventTitle: string;
  startsAt: Date;
  /** Exclusive. */
  endsAt: Date;
  /** IANA name of the event's zone. */
  zone: string;
  /** Hall and town on one line; null for somebody who took part online. */
  place: string | null;
  /** For which they attended; null where it is not to be said. */
  minutes: number | null;
  organiser: string;
  /** Who signs by hand, side by side; none for a certificate that holds by its code alone. At most two. */
  signatories: readonly { name: string; role: string }[];
  funder: FunderHeader | null;
  /** Where anybody can see that the certificate is genuine; the address, in full, is what the QR code says. */
  verification: { code: string; address: string };
}

/** 2 hours 30 minutes; whole hours without minutes, and less than an hour in minutes alone. */
export function tellDuration(minutes: number, language: Language): string {
  const t = wordsOf(language);
  const whole = Math.round(minutes);
  const [hours, rest] = [Math.floor(whole / 60), whole % 60];
  const parts = [
    hours > 0 && t('hours', { count: hours }),
    (rest > 0 || hours === 0) && t('minutes', { count: rest }),
  ];
  return parts.filter(Boolean).join(' ');
}

/** A certificate of attendance on one A4 page across, as PDF (see `compile` for form, time and errors). */
export function drawCertificate(certificate: Certificate): Uint8Array {
  const { language, name, eventTitle, startsAt, endsAt, zone, minutes, verification } = certificate;
  const t = wordsOf(language);
  const { funder, files } = toFunderData(certificate.funder, language);
  const data = {
    title: t('titled', { kind: t('certificate_heading'), title: name }),
    lang: language,
    heading: t('certificate_heading'),
    given: t('certificate_given'),
    name,
    'took-part': t('certificate_for'),
    event: eventTitle,
    when: formatDays(startsAt, endsAt, zone, language),
    place: certificate.place ?? t('mode_online'),
    attended:
      minutes === null ? null : t('certificate_attended', { duration: tellDuration(minutes, language) }),
    organiser: certificate.organiser,
    signatories: certificate.signatories,
    check: { ...verification, qr: drawQr(verification.address) },
    labels: {
      organiser: t('certificate_organiser'),
      code: t('certificate_code'),
      address: t('certificate_address'),
      qr: t('certificate_qr'),
    },
    funder,
  };
  return compile(CERTIFICATE, data, files);
}

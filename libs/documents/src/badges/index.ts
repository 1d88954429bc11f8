import type { BADGE_FORMATS } from '@odeum/contract/attendance';
import type { Language } from '@odeum/contract/common';
import { drawQr } from '../qr/index';
import { compile } from '../typst/index';
import { wordsOf } from '../words/index';
import { BADGES } from './badges.typ';

export type BadgeFormat = (typeof BADGE_FORMATS)[number];
export type BadgeRole = 'attendee' | 'speaker' | 'partner';

export interface Badge {
  name: string;
  /** May be empty. */
  organisation: string;
  role: BadgeRole;
  /** What the code says, word for word; at most 2,331 bytes, and the fewer the larger its squares. */
  qrText: string;
}

export interface Badges {
  format: BadgeFormat;
  /** Of the role's word and of the letterforms. */
  language: Language;
  eventTitle: string;
  /** In the order in which they are printed. */
  badges: readonly Badge[];
}

/** Lengths are millimetres, `largest` and `role` are points; texts shrink from there until they fit. */
const FORMATS = {
  a4_sheet: {
    width: 90,
    height: 55,
    margin: 5,
    gap: 1.5,
    title: { height: 7, largest: 9 },
    name: { height: 16, largest: 24 },
    organisation: { height: 9, largest: 11, besideQr: 21 },
    role: 9,
    qr: 21,
    isColoured: true,
    sheet: { columns: 2, rows: 4 },
  },
  a6: {
    width: 105,
    height: 148,
    margin: 9,
    gap: 4,
    title: { height: 16, largest: 13 },
    name: { height: 44, largest: 38 },
    organisation: { height: 18, largest: 17, besideQr: 0 },
    role: 15,
    qr: 40,
    isColoured: true,
    sheet: null,
  },
  label_62: {
    width: 62,
    height: 90,
    margin: 4,
    gap: 2.5,
    title: { height: 8, largest: 9 },
    name: { height: 27, largest: 26 },
    organisation: { height: 10, largest: 12, besideQr: 0 },
    role: 11,
    qr: 28,
    isColoured: false,
    sheet: null,
  },
} as const;

/** The covers of the product: white on each of them is 11:1 and more. */
const COLORS: Record<BadgeRole, string> = { attendee: '#07403a', speaker: '#5a2018', partner: '#1c3550' };

/** Badges as PDF (see `compile` for form, time and errors). No text is so long that it leaves its badge. */
export function drawBadges({ format, language, eventTitle, badges }: Badges): Uint8Array {
  const t = wordsOf(language);
  return compile(BADGES, {
    title: t('titled', { kind: t('badges_heading'), title: eventTitle }),
    lang: language,
    format: FORMATS[format],
    event: eventTitle,
    badges: badges.map(({ name, organisation, role, qrText }) => ({
      name,
      organisation,
      role: { word: t(`role_${role}`), color: COLORS[role] },
      qr: drawQr(qrText),
      alt: t('badge_code', { name }),
    })),
  });
}

import type { Language } from '@odeum/contract/common';
import { wordsOf, writeLetter, type WrittenMail } from '../layout/index';

export interface MessageMail {
  lang: Language;
  /** As it is for one person: placeholders are filled in. */
  subject: string;
  text: string;
  organiser: string;
  contactEmail: string;
}

/** What an organiser wrote to those who are registered, in their own words. */
export function writeMessageMail({ lang, subject, text, organiser, contactEmail }: MessageMail): WrittenMail {
  const t = wordsOf(lang);
  return writeLetter({
    lang,
    subject,
    heading: subject,
    blocks: text.split(/\n{2,}/).map((paragraph) => ({ kind: 'words', text: paragraph })),
    footer: t('footer_registered', { organiser, email: contactEmail }),
  });
}

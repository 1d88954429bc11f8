import { LIMITS, type Language } from '@odeum/contract/common';
import { wordsOf, writeLetter, type WrittenMail } from '../layout/index';

/** The link that signs an organiser in, once. */
export function writeSignInMail({ lang, url }: { lang: Language; url: string }): WrittenMail {
  const t = wordsOf(lang);
  return writeLetter({
    lang,
    subject: t('signIn_subject'),
    heading: t('signIn_heading'),
    blocks: [
      { kind: 'text', text: t('signIn_text', { count: LIMITS.signInLinkMinutes }) },
      { kind: 'button', label: t('signIn_button'), url },
      { kind: 'note', text: t('signIn_note') },
    ],
    footer: t('signIn_footer'),
  });
}

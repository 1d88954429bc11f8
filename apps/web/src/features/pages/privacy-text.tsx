import type { PageOf } from '@odeum/contract/pages';
import { useTranslation } from 'react-i18next';
import { Sentence, slot } from '../../lib/sentence';
import { Words } from '../../lib/words';
import { MailLink } from './mail-link';
import { TextSection } from './text-section';

const KEPT = ['kept_register', 'kept_question', 'kept_comment', 'kept_log'] as const;

export function PrivacyText({ page: { organiser, email } }: { page: PageOf<'text'> }) {
  const { t } = useTranslation();
  return (
    <>
      <TextSection id="who" title={t('privacy.who_title')} isFirst>
        <p>
          {organiser ? (
            <Sentence
              text={t('privacy.who', { organiser: slot(0) })}
              slots={[<Words key="who" of={organiser} />]}
            />
          ) : (
            t('privacy.who_none')
          )}
        </p>
        {email && (
          <p>
            <Sentence
              text={t('privacy.write', { email: slot(0) })}
              slots={[<MailLink key="mail" email={email} />]}
            />
          </p>
        )}
      </TextSection>
      <TextSection id="kept" title={t('privacy.kept_title')}>
        {KEPT.map((key) => (
          <p key={key}>{t(`privacy.${key}`)}</p>
        ))}
      </TextSection>
      <TextSection id="why" title={t('privacy.why_title')}>
        <p>{t('privacy.why')}</p>
      </TextSection>
      <TextSection id="third" title={t('privacy.third_title')}>
        <p>{t('privacy.third')}</p>
      </TextSection>
      <TextSection id="cookies" title={t('privacy.cookies_title')}>
        <p>{t('privacy.cookies')}</p>
      </TextSection>
      <TextSection id="rights" title={t('privacy.rights_title')}>
        <p>{t('privacy.rights')}</p>
      </TextSection>
    </>
  );
}

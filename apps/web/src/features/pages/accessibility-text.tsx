import type { PageOf } from '@odeum/contract/pages';
import { useTranslation } from 'react-i18next';
import { Sentence, slot } from '../../lib/sentence';
import { MailLink } from './mail-link';
import { TextSection } from './text-section';

const WORKS = ['works_keyboard', 'works_reader', 'works_script', 'works_look'] as const;

export function AccessibilityText({ page: { email } }: { page: PageOf<'text'> }) {
  const { t } = useTranslation();
  return (
    <>
      <TextSection id="aim" title={t('accessibility.aim_title')} isFirst>
        <p>{t('accessibility.aim')}</p>
      </TextSection>
      <TextSection id="works" title={t('accessibility.works_title')}>
        {WORKS.map((key) => (
          <p key={key}>{t(`accessibility.${key}`)}</p>
        ))}
      </TextSection>
      <TextSection id="limits" title={t('accessibility.limits_title')}>
        <p>{t('accessibility.limits')}</p>
      </TextSection>
      <TextSection id="tell" title={t('accessibility.tell_title')}>
        <p>
          {email ? (
            <Sentence
              text={t('accessibility.tell', { email: slot(0) })}
              slots={[<MailLink key="mail" email={email} />]}
            />
          ) : (
            t('accessibility.tell_none')
          )}
        </p>
      </TextSection>
    </>
  );
}

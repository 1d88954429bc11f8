import { Button, CopyButton, NativeSelect, Textarea } from '@mantine/core';
import type { Language } from '@odeum/contract/common';
import { paths } from '@odeum/contract/paths';
import { Section } from '@odeum/ui/section';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGE_NAMES } from '../../../lib/languages';
import styles from '../shell/shell.module.css';
import { useProgramming } from './use-programme';

/** What a webmaster puts into another website's page, to be copied. */
export function EmbedCodes() {
  const { t } = useTranslation('studio');
  const { event } = useProgramming();
  const [lang, setLang] = useState<Language>(event.languages[0] ?? 'bg');
  const { origin } = window.location;
  const frame = origin + paths.programmeEmbed(lang, event.slug);
  const name = t('programme');
  const codes = {
    component: [
      `<script type="module" src="${origin}${paths.embedScript()}"></script>`,
      `<odeum-programme event="${event.slug}" lang="${lang}">`,
      `  <a href="${origin}${paths.programme(lang, event.slug)}">${name}</a>`,
      '</odeum-programme>',
    ].join('\n'),
    frame: `<iframe src="${frame}" title="${name}" loading="lazy" style="width: 100%; height: 40rem; border: 0"></iframe>`,
  };
  return (
    <Section id="embed" label={t('embed.title')}>
      <div className={styles.form}>
        <p>{t('embed.lead')}</p>
        {event.languages.length > 1 && (
          <NativeSelect
            label={t('embed.language')}
            value={lang}
            data={event.languages.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
            onChange={(changed) => setLang(changed.target.value as Language)}
          />
        )}
        {(['component', 'frame'] as const).map((kind) => (
          <div key={kind} className={styles.group}>
            <Textarea
              label={t(`embed.${kind}`)}
              description={t(`embed.${kind}_hint`)}
              value={codes[kind]}
              readOnly
              autosize
              spellCheck={false}
            />
            <div className={styles.row}>
              <CopyButton value={codes[kind]}>
                {({ copied, copy }) => (
                  <Button
                    variant="default"
                    onClick={copy}
                    aria-label={`${t('embed.copy')}: ${t(`embed.${kind}`)}`}
                  >
                    {copied ? t('embed.copied') : t('embed.copy')}
                  </Button>
                )}
              </CopyButton>
            </div>
          </div>
        ))}
        <p>
          <a href={frame} target="_blank" rel="noreferrer">
            {t('embed.look')}
          </a>
        </p>
      </div>
    </Section>
  );
}

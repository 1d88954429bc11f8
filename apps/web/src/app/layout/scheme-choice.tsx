import { SchemeSwitch } from '@odeum/ui/footer';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

const ATTRIBUTE = 'data-mantine-color-scheme';
const YEAR = 60 * 60 * 24 * 365;

function chooseScheme(scheme: string): void {
  const isSystem = scheme === 'system';
  document.cookie = `scheme=${isSystem ? '' : scheme}; path=/; max-age=${isSystem ? 0 : YEAR}; samesite=lax`;
  if (isSystem) document.documentElement.removeAttribute(ATTRIBUTE);
  else document.documentElement.setAttribute(ATTRIBUTE, scheme);
}

/** Drawn once scripts run: without them the device decides, and there is nothing to press. */
export function SchemeChoice() {
  const { t } = useTranslation();
  const [current, setCurrent] = useState<string | null>(null);
  useEffect(() => setCurrent(document.documentElement.getAttribute(ATTRIBUTE) ?? 'system'), []);
  if (!current) return null;
  return (
    <SchemeSwitch
      label={t('site.scheme')}
      current={current}
      choices={[
        { value: 'system', text: t('site.scheme_system') },
        { value: 'light', text: t('site.scheme_light') },
        { value: 'dark', text: t('site.scheme_dark') },
      ]}
      onChoose={(scheme) => {
        chooseScheme(scheme);
        setCurrent(scheme);
      }}
    />
  );
}

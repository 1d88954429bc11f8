import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePageLang } from './page-context';
import type { ShownZone } from './zones';

/** The visitor's own clock; known only once scripts run, so that the server's page and the first draw agree. */
export function useVisitorZone(): ShownZone | null {
  const { t } = useTranslation();
  const lang = usePageLang();
  const [zone, setZone] = useState<string | null>(null);
  useEffect(() => setZone(Intl.DateTimeFormat().resolvedOptions().timeZone || null), []);
  return zone ? { zone, label: { text: t('programme.yours'), lang } } : null;
}

import type { PageOf } from '@odeum/contract/pages';
import { useTranslation } from 'react-i18next';
import { AccessibilityText } from '../../features/pages/accessibility-text';
import { PrivacyText } from '../../features/pages/privacy-text';
import { PageTitle } from '../layout/page-title';

export default function TextPage({ page }: { page: PageOf<'text'> }) {
  const { t } = useTranslation();
  return (
    <main id="main" tabIndex={-1} className="odeum-wrap">
      <PageTitle title={t(`${page.kind}.title`)} lead={t(`${page.kind}.lead`)} />
      {page.kind === 'privacy' ? <PrivacyText page={page} /> : <AccessibilityText page={page} />}
    </main>
  );
}

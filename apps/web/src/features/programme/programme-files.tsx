import { paths } from '@odeum/contract/paths';
import { PROGRAMME_FORMATS } from '@odeum/contract/programme';
import { useTranslation } from 'react-i18next';
import { usePageLang } from '../../lib/page-context';
import styles from './programme-files.module.css';

/** The programme to take along: for calendars, apps of conferences, other sites and spreadsheets. */
export function ProgrammeFiles({ slug }: { slug: string }) {
  const { t } = useTranslation();
  const lang = usePageLang();
  return (
    <nav className={`${styles.files} odeum-noprint`} aria-labelledby="files-label">
      <span id="files-label">{t('programme.take')}</span>
      <ul>
        {PROGRAMME_FORMATS.map((format) => (
          <li key={format}>
            <a href={paths.programmeFile(lang, slug, format)}>{t(`programme.file.${format}`)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

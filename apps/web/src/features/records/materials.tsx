import type { PageOf } from '@odeum/contract/pages';
import { Section } from '@odeum/ui/section';
import { useTranslation } from 'react-i18next';
import { formatBytes, nameFileType } from '../../lib/format-bytes';
import { usePageLang } from '../../lib/page-context';
import { Words } from '../../lib/words';
import styles from './materials.module.css';

type Listed = Pick<PageOf<'record'>['materials'][number], 'id' | 'title' | 'languages' | 'path'> & {
  /** Null for what lies elsewhere. */
  type: string | null;
  bytes: number | null;
};

export function Materials({ materials }: { materials: readonly Listed[] }) {
  const { t } = useTranslation();
  const lang = usePageLang();
  return (
    <Section id="materials" label={t('record.materials')}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('record.document')}</th>
            <th scope="col">{t('record.language')}</th>
            <th scope="col" className={styles.size}>
              {t('record.size')}
            </th>
          </tr>
        </thead>
        <tbody>
          {materials.map((material) => (
            <tr key={material.id}>
              <td>
                <a href={material.path}>
                  <Words of={material.title} />
                </a>
              </td>
              <td className={styles.languages}>
                {material.languages.map((language) => t(`language.${language}`)).join(', ')}
              </td>
              <td className={styles.size}>
                {material.type !== null &&
                  material.bytes !== null &&
                  `${nameFileType(material.type)}, ${formatBytes(material.bytes, lang)}`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

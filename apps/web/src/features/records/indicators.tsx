import type { PageOf } from '@odeum/contract/pages';
import { Section } from '@odeum/ui/section';
import { useTranslation } from 'react-i18next';
import { Words } from '../../lib/words';
import styles from './indicators.module.css';

export function Indicators({ indicators }: { indicators: PageOf<'record'>['record']['indicators'] }) {
  const { t } = useTranslation();
  return (
    <Section id="numbers" label={t('record.numbers')}>
      <dl className={styles.figures}>
        {indicators.map(({ label, value }) => (
          <div key={label.text}>
            <dt>
              <Words of={label} />
            </dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

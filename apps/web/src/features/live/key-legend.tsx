import { useTranslation } from 'react-i18next';
import { KEY_OF, type ModerationDeed } from './moderation-deeds';
import styles from './moderation.module.css';

const DEEDS = Object.keys(KEY_OF) as ModerationDeed[];

export function KeyLegend({
  areKeysOn,
  onSwitch,
}: {
  areKeysOn: boolean;
  onSwitch: (isOn: boolean) => void;
}) {
  const { t } = useTranslation('live');
  return (
    <section className={styles.keys} aria-label={t('keys_title')}>
      <label>
        <input type="checkbox" checked={areKeysOn} onChange={(event) => onSwitch(event.target.checked)} />
        {t('keys_switch')}
      </label>
      {areKeysOn && (
        <ul>
          <li>
            <kbd>↑</kbd> <kbd>↓</kbd> {t('keys_move')}
          </li>
          {DEEDS.map((deed) => (
            <li key={deed}>
              <kbd>{KEY_OF[deed]}</kbd> {t(`deed_${deed}`)}
            </li>
          ))}
          <li>
            <kbd>Esc</kbd> {t('deed_unpin')}
          </li>
        </ul>
      )}
    </section>
  );
}

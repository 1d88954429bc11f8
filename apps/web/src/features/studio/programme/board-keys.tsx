import { useTranslation } from 'react-i18next';

const KEYS = [
  ['arrows', '← ↑ ↓ →'],
  ['open', 'Enter'],
  ['pick', 'Space'],
  ['step', '← ↑ ↓ →, Page Up, Page Down'],
  ['stretch', 'Shift + ↑ ↓'],
  ['drop', 'Enter, Space'],
  ['back', 'Esc'],
  ['new', 'N'],
  ['tray', 'T'],
  ['remove', 'Delete'],
  ['undo', 'Ctrl + Z, Ctrl + Shift + Z'],
] as const;

/** What the keys do on the board. */
export function BoardKeys() {
  const { t } = useTranslation('studio');
  return (
    <details>
      <summary>{t('board.keys')}</summary>
      <dl>
        {KEYS.map(([name, keys]) => (
          <div key={name}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{t(`board.key.${name}`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

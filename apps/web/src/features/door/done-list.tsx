import type { Language } from '@odeum/contract/common';
import { formatTime } from '@odeum/domain/time';
import { Button } from '@odeum/ui/button';
import { Tag } from '@odeum/ui/tag';
import { useTranslation } from 'react-i18next';
import type { Done } from './door-list';
import styles from './door.module.css';

const MOST_SHOWN = 15;
const SHOWN: readonly Done['answer']['outcome'][] = ['checked_in', 'double', 'full', 'replaced'];

/** Who came in here last, newest first, each of them to be taken back. */
export function DoneList({
  done,
  zone,
  onUndo,
}: {
  done: readonly Done[];
  zone: string;
  onUndo: (one: Done) => void;
}) {
  const { t, i18n } = useTranslation('door');
  const lang = i18n.language as Language;
  const undone = new Set(done.flatMap(({ deed }) => (deed.kind === 'undo' ? [deed.checkInId] : [])));
  const rows = done
    .filter(({ deed, answer }) => deed.kind === 'check_in' && SHOWN.includes(answer.outcome))
    .slice(-MOST_SHOWN)
    .toReversed();
  return (
    <section aria-labelledby="last">
      <h2 id="last" className={styles.head}>
        {t('last')}
      </h2>
      {rows.length === 0 && <p className="odeum-meta">{t('last_none')}</p>}
      <ol className={styles.found}>
        {rows.map((one) => (
          <li key={one.deed.id}>
            <span>
              <strong>{one.answer.name}</strong>
              <span className="odeum-meta">
                {formatTime(one.deed.at, zone, lang)}
                {one.answer.organisation && ` · ${one.answer.organisation}`}
                {!one.isSent && ` · ${t('unsent')}`}
              </span>
            </span>
            {undone.has(one.deed.id) ? (
              <Tag>{t('said.undone')}</Tag>
            ) : one.answer.outcome === 'checked_in' ? (
              <Button
                look="plain"
                aria-label={t('undo_name', { name: one.answer.name })}
                onClick={() => onUndo(one)}
              >
                {t('undo')}
              </Button>
            ) : (
              <Tag kind="danger">{t(`said.${one.answer.outcome}`)}</Tag>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

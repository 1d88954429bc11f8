import type { ReleaseChange } from '@odeum/contract/programme';
import { sayChange } from '@odeum/domain/programme';
import { messages } from '@odeum/locales/changes';
import { useTranslation } from 'react-i18next';
import { useEvent } from '../events/use-event';
import { useLang } from '../lib/words';

const MOST_SHOWN = 200;

/** Changes as sentences, the same that visitors read. */
export function ChangeList({ changes }: { changes: readonly ReleaseChange[] }) {
  const { t } = useTranslation('studio');
  const lang = useLang();
  const event = useEvent();
  const reader = {
    words: messages[lang],
    lang,
    languages: event.languages,
    zone: event.zone,
    untitled: t('detail.to_be_announced'),
  };
  return (
    <>
      <ul>
        {changes.slice(0, MOST_SHOWN).map((change) => (
          <li key={change.sessionId}>{sayChange(change, reader)}</li>
        ))}
      </ul>
      {changes.length > MOST_SHOWN && <p>{t('board.more', { count: changes.length - MOST_SHOWN })}</p>}
    </>
  );
}

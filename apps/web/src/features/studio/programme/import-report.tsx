import type { ImportedSession, ImportPreview } from '@odeum/contract/programme';
import { formatShortDate, formatTime } from '@odeum/domain/time';
import { Notice } from '@odeum/ui/notice';
import { Section } from '@odeum/ui/section';
import { useTranslation } from 'react-i18next';
import { useEvent } from '../events/use-event';
import { useLang } from '../lib/words';
import { problemText, type ImportProblem } from '../imports/problem-text';

const MOST_SHOWN = 100;

/** What a file would change, and what is the matter with it, with lines. */
export function ImportReport({ preview }: { preview: ImportPreview }) {
  const { t } = useTranslation('studio');
  const { added, changed, gone, unchanged, problems, newRooms, newTracks, newSpeakers } = preview;
  const { t: tProblem } = useTranslation('imports');
  const lang = useLang();
  const when = useWhen();
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return (
    <>
      {problems.length > 0 && (
        <Notice
          kind={preview.isPossible ? 'warn' : 'danger'}
          role={preview.isPossible ? undefined : 'alert'}
          title={
            preview.isPossible
              ? t('importing.problems', { count: problems.length })
              : t('importing.impossible')
          }
        >
          <details open={!preview.isPossible || errors > 0}>
            <summary>{t('importing.show_problems')}</summary>
            <ul>
              {problems.slice(0, MOST_SHOWN).map((problem, i) => (
                <li key={i}>
                  {problem.line !== null && <>{tProblem('line', { line: problem.line })}: </>}
                  {problemText(tProblem, problem as ImportProblem, lang)}
                </li>
              ))}
            </ul>
            {problems.length > MOST_SHOWN && (
              <p>{t('board.more', { count: problems.length - MOST_SHOWN })}</p>
            )}
          </details>
        </Notice>
      )}
      {preview.isPossible && (
        <Section id="preview" label={t('importing.would')} isFirst>
          <p>
            {[
              t('importing.added', { count: added.length }),
              t('importing.changed', { count: changed.length }),
              t('importing.gone', { count: gone.length }),
              t('importing.unchanged', { count: unchanged }),
            ].join(' · ')}
          </p>
          {newSpeakers > 0 && <p>{t('importing.new_speakers', { count: newSpeakers })}</p>}
          <Group label={t('importing.new_rooms')} items={newRooms} keyOf={(name) => name}>
            {(name) => name}
          </Group>
          <Group label={t('importing.new_tracks')} items={newTracks} keyOf={(name) => name}>
            {(name) => name}
          </Group>
          <Group label={t('importing.list_added')} items={added} keyOf={({ guid }) => guid}>
            {(session) => `${session.title} (${when(session)})`}
          </Group>
          <Group label={t('importing.list_changed')} items={changed} keyOf={({ id }) => id}>
            {({ before, after, fields }) =>
              `${before.title} (${when(before)}): ${fields.map((field) => t(`importing.field.${field}`)).join(', ')} → ${after.title} (${when(after)})`
            }
          </Group>
          <Group label={t('importing.list_gone')} items={gone} keyOf={({ id }) => id}>
            {(session) => `${session.title} (${when(session)})`}
          </Group>
        </Section>
      )}
    </>
  );
}

function useWhen() {
  const { t } = useTranslation('studio');
  const lang = useLang();
  const { zone } = useEvent();
  return ({ startsAt, room }: ImportedSession): string => {
    const time = startsAt
      ? `${formatShortDate(startsAt, zone, lang)}, ${formatTime(startsAt, zone, lang)}`
      : t('board.unscheduled');
    return room ? `${time}, ${room}` : time;
  };
}

interface GroupProps<Item> {
  label: string;
  items: readonly Item[];
  keyOf: (item: Item) => string;
  children: (item: Item) => string;
}

function Group<Item>({ label, items, keyOf, children }: GroupProps<Item>) {
  const { t } = useTranslation('studio');
  if (items.length === 0) return null;
  return (
    <details>
      <summary>
        {label} ({items.length})
      </summary>
      <ul>
        {items.slice(0, MOST_SHOWN).map((item) => (
          <li key={keyOf(item)}>{children(item)}</li>
        ))}
      </ul>
      {items.length > MOST_SHOWN && <p>{t('board.more', { count: items.length - MOST_SHOWN })}</p>}
    </details>
  );
}

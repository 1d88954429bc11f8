import { Button, NativeSelect } from '@mantine/core';
import { formatDate } from '@odeum/domain/time';
import { EmptyState } from '@odeum/ui/empty-state';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { paths } from '@odeum/contract/paths';
import { useLang } from '../lib/words';
import styles from '../shell/shell.module.css';
import { PageTitle } from '../shell/page-title';
import { Board } from './board';
import { BoardKeys } from './board-keys';
import { gridOf, listDays } from './day-grid';
import { useOpenSession } from './session-drawer';
import { useProgramming } from './use-programme';

/** A day of the programme: rooms across, time down. */
export function BoardPage() {
  const { t } = useTranslation('studio');
  const lang = useLang();
  const { event, programme } = useProgramming();
  const { begin } = useOpenSession();
  const [search, setSearch] = useSearchParams();
  const { sessions } = programme;
  const days = useMemo(() => listDays(event, sessions), [event, sessions]);
  const asked = search.get('day');
  const day = (asked && days.includes(asked) ? asked : days[0]) ?? '';
  const grid = useMemo(() => gridOf(day, event, sessions), [day, event, sessions]);
  const nameOf = (one: string) => formatDate(`${one}T12:00:00Z`, 'UTC', lang, true);
  return (
    <>
      <PageTitle
        acts={
          event.can.edit && (
            <Button variant="default" onClick={() => begin()}>
              {t('add_session')}
            </Button>
          )
        }
      >
        {t('programme')}
      </PageTitle>
      <p className="odeum-meta">
        {t('board.hint', { zone: event.zone })}{' '}
        <Link to={paths.studio.programmeList(event.id)}>{t('board.prefer_list')}</Link>
      </p>
      {sessions.length === 0 && <EmptyState>{t('board.empty')}</EmptyState>}
      <div className={styles.row}>
        {days.length > 1 && (
          <NativeSelect
            label={t('board.day')}
            value={day}
            data={days.map((one) => ({ value: one, label: nameOf(one) }))}
            onChange={(changed) =>
              setSearch((known) => {
                const next = new URLSearchParams(known);
                next.set('day', changed.target.value);
                return next;
              })
            }
          />
        )}
      </div>
      <Board key={day} grid={grid} dayName={nameOf(day)} />
      <BoardKeys />
    </>
  );
}

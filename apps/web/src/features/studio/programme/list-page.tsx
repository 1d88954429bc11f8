import { Button, NativeSelect, TextInput } from '@mantine/core';
import type { SessionCard } from '@odeum/contract/programme';
import { LIMITS } from '@odeum/contract/common';
import { EmptyState } from '@odeum/ui/empty-state';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Pages } from '../fields/pages';
import styles from '../shell/shell.module.css';
import { PageTitle } from '../shell/page-title';
import { ConflictList } from './conflict-list';
import { useOpenSession } from './session-drawer';
import { SessionRow } from './session-row';
import { useConflicts, useProgramming } from './use-programme';
import { useReading } from './use-reading';

const SHOWN = ['all', 'conflicts', 'missing', 'unscheduled', 'unreleased'] as const;
type Shown = (typeof SHOWN)[number];

/** The programme without dragging: a row for each session, with its place in fields. */
export function ListPage() {
  const { t } = useTranslation('studio');
  const { programme, event } = useProgramming();
  const { say, titleOf, speakersOf } = useReading();
  const { begin } = useOpenSession();
  const conflicts = useConflicts(programme);
  const [shown, setShown] = useState<Shown>('all');
  const [roomId, setRoomId] = useState('');
  const [search, setSearch] = useState('');
  const [page, setPage] = useState(1);
  const wanted = search.trim().toLocaleLowerCase();
  const sorted = useMemo(
    () =>
      programme.sessions.toSorted(
        (a, b) => (a.startsAt ?? '~').localeCompare(b.startsAt ?? '~') || a.id.localeCompare(b.id),
      ),
    [programme.sessions],
  );
  const isShown = (session: SessionCard): boolean => {
    if (roomId && session.roomId !== roomId) return false;
    const words = `${titleOf(session)} ${speakersOf(session, programme)}`.toLocaleLowerCase();
    if (!words.includes(wanted)) return false;
    switch (shown) {
      case 'all':
        return true;
      case 'conflicts':
        return conflicts.has(session.id);
      case 'missing':
        return session.missing + session.stale > 0;
      case 'unscheduled':
        return session.startsAt === null;
      case 'unreleased':
        return session.sinceRelease !== null;
    }
  };
  const rows = sorted.filter(isShown);
  // Fewer than before may leave the page that was open without rows.
  const open = Math.min(page, Math.max(1, Math.ceil(rows.length / LIMITS.pageRows)));
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
        {t('board.page.list')}
      </PageTitle>
      <ConflictList conflicts={conflicts} />
      <div className={styles.columns}>
        <TextInput
          type="search"
          label={t('board.search')}
          value={search}
          onChange={(changed) => setSearch(changed.target.value)}
        />
        <NativeSelect
          label={t('board.show')}
          value={shown}
          data={SHOWN.map((value) => ({ value, label: t(`board.shown.${value}`) }))}
          onChange={(changed) => setShown(changed.target.value as Shown)}
        />
        {programme.rooms.length > 1 && (
          <NativeSelect
            label={t('board.room')}
            value={roomId}
            data={[
              { value: '', label: t('board.all_rooms') },
              ...programme.rooms.map(({ id, name }) => ({ value: id, label: say(name) })),
            ]}
            onChange={(changed) => setRoomId(changed.target.value)}
          />
        )}
      </div>
      <p className="odeum-meta" role="status">
        {t('board.found', { count: rows.length })}
      </p>
      {rows.length === 0 && <EmptyState>{t('board.none_found')}</EmptyState>}
      <ol className={styles.cards}>
        {rows.slice((open - 1) * LIMITS.pageRows, open * LIMITS.pageRows).map((session) => (
          <SessionRow
            key={session.id}
            session={session}
            programme={programme}
            conflicts={conflicts.get(session.id)}
          />
        ))}
      </ol>
      <Pages total={rows.length} pageRows={LIMITS.pageRows} page={open} onTurn={setPage} />
    </>
  );
}

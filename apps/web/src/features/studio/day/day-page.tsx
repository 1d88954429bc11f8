import { Button, NativeSelect, NumberInput } from '@mantine/core';
import { LIMITS } from '@odeum/contract/common';
import {
  ProgrammeView,
  ReleaseView,
  RunsView,
  type FrozenSession,
  type SessionRuns,
} from '@odeum/contract/programme';
import { runOf, type RunChange } from '@odeum/domain/programme';
import { dayKey, formatTime } from '@odeum/domain/time';
import { EmptyState } from '@odeum/ui/empty-state';
import { Notice } from '@odeum/ui/notice';
import { Tag } from '@odeum/ui/tag';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useEvent } from '../events/use-event';
import { call } from '../lib/api';
import { useClock } from '../lib/use-clock';
import { useLang, useProblemText, useText } from '../lib/words';
import styles from '../shell/shell.module.css';
import { PageTitle } from '../shell/page-title';
import { tellSaved } from '../shell/tell-saved';
import { Waiting } from '../shell/waiting';
import { RunSettings } from './run-settings';

const LOOK_EVERY_MS = 5_000;
const DELAYS = [5, 10, 15, 30, -5] as const;

/** The day as it runs: the operator says what is late, left out, exchanged or over, and everyone in the room sees it. */
export function DayPage() {
  const { t } = useTranslation('studio');
  const event = useEvent();
  const path = `/events/${event.id}/programme`;
  const programme = useQuery({
    queryKey: ['programme', event.id],
    queryFn: () => call(ProgrammeView, 'GET', path),
  });
  const number = programme.data?.release?.number;
  const release = useQuery({
    queryKey: ['programme', event.id, 'release', number],
    queryFn: () => call(ReleaseView, 'GET', `${path}/releases/${number}`),
    enabled: number !== undefined,
  });
  const runs = useQuery({
    queryKey: ['runs', event.id],
    queryFn: () => call(RunsView, 'GET', `${path}/runs`),
    refetchInterval: LOOK_EVERY_MS,
  });
  return (
    <>
      <PageTitle>{t('day.title')}</PageTitle>
      <p>{t('day.lead')}</p>
      <Waiting query={programme}>
        {({ release: last }) =>
          last === null ? (
            <EmptyState>{t('day.no_release')}</EmptyState>
          ) : (
            <Waiting query={release}>
              {(released) => (
                <Waiting query={runs}>{(view) => <Rooms release={released} runs={view} />}</Waiting>
              )}
            </Waiting>
          )
        }
      </Waiting>
      {event.can.edit && <Waiting query={runs}>{(view) => <RunSettings runs={view} />}</Waiting>}
    </>
  );
}

function Rooms({ release, runs }: { release: ReleaseView; runs: RunsView }) {
  const { t } = useTranslation('studio');
  const event = useEvent();
  const text = useText();
  const problemText = useProblemText();
  const queries = useQueryClient();
  const now = useClock();
  const { rooms, sessions } = release.programme;
  const today = dayKey(now, event.zone);
  const held = sessions.filter(({ startsAt }) => dayKey(startsAt, event.zone) === today);
  const columns = [
    ...(held.some(({ roomId }) => roomId === null) ? [{ id: null, name: t('board.no_room') }] : []),
    ...rooms
      .filter(({ id }) => held.some(({ roomId }) => roomId === id))
      .map(({ id, name }) => ({ id, name: text(name, event.languages) })),
  ];
  const [chosen, setChosen] = useState<string | null>(null);
  const room = columns.find(({ id }) => (id ?? '') === chosen) ?? columns[0];
  const run = useMutation({
    mutationFn: (deed: RunChange) =>
      call(RunsView, 'POST', `/events/${event.id}/programme/runs`, { ...deed, seen: runs.version }),
    onSuccess: (answer) => {
      queries.setQueryData(['runs', event.id], answer);
      tellSaved(t('day.told'));
    },
    onError: () => queries.invalidateQueries({ queryKey: ['runs', event.id] }),
  });
  if (!room) return <EmptyState>{t('day.nothing_today')}</EmptyState>;
  const ofRoom = held
    .filter(({ roomId }) => roomId === room.id)
    .toSorted((a, b) => runOf(a, runs.runs).startsAt.localeCompare(runOf(b, runs.runs).startsAt));
  return (
    <>
      {run.error && (
        <Notice kind="danger" role="alert" title={problemText(run.error)}>
          {t('day.look_again')}
        </Notice>
      )}
      {columns.length > 1 && (
        <NativeSelect
          label={t('board.room')}
          value={room.id ?? ''}
          data={columns.map(({ id, name }) => ({ value: id ?? '', label: name }))}
          onChange={(changed) => setChosen(changed.target.value)}
        />
      )}
      <Delays
        legend={columns.length > 1 ? t('day.rest', { room: room.name }) : t('day.rest_all')}
        roomId={room.id}
        onRun={(deed) => run.mutate(deed)}
        isBusy={run.isPending}
      />
      <ol className={styles.cards}>
        {ofRoom.map((session, i) => (
          <RunRow
            key={session.id}
            session={session}
            next={ofRoom.slice(i + 1).find((one) => !runOf(one, runs.runs).isSkipped) ?? null}
            runs={runs.runs}
            now={now}
            onRun={(deed) => run.mutate(deed)}
          />
        ))}
      </ol>
    </>
  );
}

interface DelaysProps {
  legend: string;
  roomId: string | null;
  onRun: (deed: RunChange) => void;
  isBusy: boolean;
}

function Delays({ legend, roomId, onRun, isBusy }: DelaysProps) {
  const { t } = useTranslation('studio');
  const [own, setOwn] = useState<number | string>('');
  const delay = (minutes: number) => onRun({ deed: 'delay', roomId, minutes });
  return (
    <fieldset className={styles.group}>
      <legend>{legend}</legend>
      <div className={styles.row}>
        {DELAYS.map((minutes) => (
          <Button key={minutes} variant="default" disabled={isBusy} onClick={() => delay(minutes)}>
            {t(minutes > 0 ? 'day.later' : 'day.earlier', { count: Math.abs(minutes) })}
          </Button>
        ))}
        <NumberInput
          aria-label={t('day.own_minutes')}
          placeholder={t('day.own_minutes')}
          min={-LIMITS.delayMinutes}
          max={LIMITS.delayMinutes}
          allowDecimal={false}
          value={own}
          onChange={setOwn}
        />
        <Button
          disabled={isBusy || typeof own !== 'number' || own === 0}
          onClick={() => typeof own === 'number' && delay(own)}
        >
          {t('day.move')}
        </Button>
        <Button variant="subtle" disabled={isBusy} onClick={() => onRun({ deed: 'as_planned', roomId })}>
          {t('day.as_planned')}
        </Button>
      </div>
    </fieldset>
  );
}

interface RunRowProps {
  session: FrozenSession;
  /** The one that follows in this room. */
  next: FrozenSession | null;
  runs: SessionRuns;
  now: Date;
  onRun: (deed: RunChange) => void;
}

function RunRow({ session, next, runs, now, onRun }: RunRowProps) {
  const { t } = useTranslation('studio');
  const lang = useLang();
  const text = useText();
  const { zone, languages } = useEvent();
  const run = runOf(session, runs);
  const at = now.getTime();
  const hasBegun = Date.parse(run.startsAt) <= at;
  const isOver = Date.parse(run.endsAt) <= at;
  const isOn = hasBegun && !isOver && !run.isSkipped;
  const isMoved = run.startsAt !== session.startsAt;
  const title =
    session.detail === 'to_be_announced' ? t('detail.to_be_announced') : text(session.title, languages);
  return (
    <li className={styles.card}>
      <div className={styles.title}>
        <div>
          <p className="odeum-num">
            {formatTime(run.startsAt, zone, lang)}–{formatTime(run.endsAt, zone, lang)}{' '}
            {isMoved && <s>{formatTime(session.startsAt, zone, lang)}</s>}
          </p>
          <strong>{title}</strong>
        </div>
        <div className={styles.row}>
          {isOn && <Tag kind="now">{t('day.on')}</Tag>}
          {run.isSkipped && <Tag kind="danger">{t('day.skipped')}</Tag>}
          {isOn && (
            <Button variant="default" onClick={() => onRun({ deed: 'end_now', sessionId: session.id })}>
              {t('day.end_now')}
            </Button>
          )}
          {!isOver && (
            <Button
              variant="default"
              aria-label={`${t(run.isSkipped ? 'day.unskip' : 'day.skip')}: ${title}`}
              onClick={() => onRun({ deed: run.isSkipped ? 'unskip' : 'skip', sessionId: session.id })}
            >
              {t(run.isSkipped ? 'day.unskip' : 'day.skip')}
            </Button>
          )}
          {!hasBegun && !run.isSkipped && next && (
            <Button
              variant="default"
              aria-label={`${t('day.swap')}: ${title}`}
              onClick={() => onRun({ deed: 'swap', sessionId: session.id, withId: next.id })}
            >
              {t('day.swap')}
            </Button>
          )}
        </div>
      </div>
    </li>
  );
}

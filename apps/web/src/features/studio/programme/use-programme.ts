import { ProgrammeVersion, type ProgrammeView, type SessionCard } from '@odeum/contract/programme';
import { type Conflict, findConflicts, type Plan } from '@odeum/domain/programme';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { useOutletContext } from 'react-router';
import { type OfEvent, useEvent } from '../events/use-event';
import { call } from '../lib/api';
import { type Edits, programmeKey, readProgramme } from './use-edits';

const LOOK_EVERY_MS = 2_000;

/** The programme, kept as others leave it: every other second it is asked whether there is a newer one. */
export function useProgrammeQuery(eventId: string, isHeld: boolean) {
  const queries = useQueryClient();
  const query = useQuery({ queryKey: programmeKey(eventId), queryFn: () => readProgramme(eventId) });
  const newest = useQuery({
    queryKey: ['programme-version', eventId],
    queryFn: () => call(ProgrammeVersion, 'GET', `/events/${eventId}/programme/version`),
    refetchInterval: LOOK_EVERY_MS,
    enabled: query.isSuccess,
  });
  const known = query.data?.version ?? 0;
  const there = newest.data?.version ?? 0;
  useEffect(() => {
    // Nothing is moved under a hand that holds something.
    if (there > known && !isHeld) void queries.invalidateQueries({ queryKey: programmeKey(eventId) });
  }, [there, known, isHeld, queries, eventId]);
  return query;
}

export interface Programming {
  programme: ProgrammeView;
  edits: Edits;
  /** While something is held, what others do waits. */
  hold: (isHeld: boolean) => void;
  /** Says something to those who cannot see it happen. */
  say: (text: string) => void;
}

export function useProgramming(): Programming & OfEvent {
  return useOutletContext<Programming & OfEvent>();
}

export function toPlan(
  event: { startsAt: string; endsAt: string },
  { rooms, speakers, sessions }: Pick<ProgrammeView, 'rooms' | 'speakers' | 'sessions'>,
): Plan {
  return { startsAt: event.startsAt, endsAt: event.endsAt, rooms, speakers, sessions };
}

/** Every conflict of the draft, by session. */
export function useConflicts(programme: ProgrammeView): ReadonlyMap<string, Conflict[]> {
  const event = useEvent();
  return useMemo(() => {
    const found = new Map<string, Conflict[]>();
    for (const conflict of findConflicts(toPlan(event, programme))) {
      const known = found.get(conflict.sessionId);
      if (known) known.push(conflict);
      else found.set(conflict.sessionId, [conflict]);
    }
    return found;
  }, [event, programme]);
}

/** What would be in the way of a session if it stood there. */
export function conflictsAt(
  event: { startsAt: string; endsAt: string },
  programme: ProgrammeView,
  id: string,
  place: Pick<SessionCard, 'roomId' | 'startsAt' | 'minutes'>,
): Conflict[] {
  const sessions = programme.sessions.map((session) =>
    session.id === id ? { ...session, ...place } : session,
  );
  return findConflicts(toPlan(event, { ...programme, sessions })).filter(({ sessionId }) => sessionId === id);
}

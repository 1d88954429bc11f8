import { ProgrammeEdited, ProgrammeView, type UndoEdit } from '@odeum/contract/programme';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import { ApiProblem, call } from '../lib/api';
import { applyLocally, type Edit, onTopOf, withVersions } from './local-edits';

export const programmeKey = (eventId: string) => ['programme', eventId];
export const readProgramme = (eventId: string) => call(ProgrammeView, 'GET', `/events/${eventId}/programme`);

/** An edit that came second: what the programme was for whoever made it, and what it is now. */
export interface Collision {
  edits: Edit[];
  before: ProgrammeView;
  after: ProgrammeView;
}
type Doing = 'edit' | 'undo' | 'redo';
const LONGEST_HISTORY = 100;

/** Edits of a programme: shown at once, kept by the service, taken back and done again, and never over another's unseen. */
export function useEdits(eventId: string) {
  const queries = useQueryClient();
  const [past, setPast] = useState<readonly UndoEdit[][]>([]);
  const [future, setFuture] = useState<readonly UndoEdit[][]>([]);
  const [collision, setCollision] = useState<Collision | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const [saving, setSaving] = useState(0);
  /** One after another: each needs the versions that the one before it made. */
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const key = programmeKey(eventId);

  const read = useCallback(
    () => queries.getQueryData<ProgrammeView>(programmeKey(eventId)),
    [queries, eventId],
  );

  const send = async (edits: readonly Edit[] | readonly UndoEdit[], doing: Doing): Promise<boolean> => {
    await queries.cancelQueries({ queryKey: key, exact: true });
    const before = read();
    if (!before) return false;
    // What was dropped a moment ago already has another version than when it was picked up.
    const given = edits as readonly Edit[];
    queries.setQueryData<ProgrammeView>(key, applyLocally(before, given));
    try {
      const done = await call(ProgrammeEdited, 'POST', `/events/${eventId}/programme/edits`, { edits });
      queries.setQueryData<ProgrammeView>(key, (now) => now && withVersions(now, done.versions));
      if (doing !== 'undo') setPast((stack) => [...stack, done.undo].slice(-LONGEST_HISTORY));
      if (doing === 'undo') setFuture((stack) => [...stack, done.undo]);
      if (doing === 'edit') setFuture([]);
      void queries.invalidateQueries({ queryKey: ['programme', eventId] });
      return true;
    } catch (error) {
      const after = await readProgramme(eventId).catch(() => before);
      queries.setQueryData<ProgrammeView>(key, after);
      const isCollision = error instanceof ApiProblem && error.code === 'version_conflict';
      if (isCollision) setCollision({ edits: [...given], before, after });
      else setProblem(error);
      return false;
    }
  };

  const queue = (edits: readonly Edit[] | readonly UndoEdit[], doing: Doing): Promise<boolean> => {
    setSaving((count) => count + 1);
    setProblem(null);
    setCollision(null);
    const turn = last.current.then(() => send(edits, doing));
    last.current = turn.catch(() => undefined);
    return turn.finally(() => setSaving((count) => count - 1));
  };

  return {
    collision,
    problem,
    isSaving: saving > 0,
    canUndo: past.length > 0,
    canRedo: future.length > 0,
    /** False where it was refused; then `collision` or `problem` says why. */
    edit: (edits: readonly Edit[]) => queue(edits, 'edit'),
    undo: () => {
      const step = past.at(-1);
      if (!step) return Promise.resolve(false);
      setPast((stack) => stack.slice(0, -1));
      return queue(step, 'undo');
    },
    redo: () => {
      const step = future.at(-1);
      if (!step) return Promise.resolve(false);
      setFuture((stack) => stack.slice(0, -1));
      return queue(step, 'redo');
    },
    /** One's own edit on top of what the other has done. */
    insist: () => {
      const now = read();
      if (!collision || !now) return Promise.resolve(false);
      return queue(onTopOf(now, collision.edits), 'edit');
    },
    dismiss: () => {
      setCollision(null);
      setProblem(null);
    },
  };
}
export type Edits = ReturnType<typeof useEdits>;

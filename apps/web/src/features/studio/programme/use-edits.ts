import { ProgrammeEdited, ProgrammeView, type UndoEdit } from '@odeum/contract/programme';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import { ApiProblem, call } from '../lib/api';
import { applyLocally, type Edit, onTopOf, withVersions } from './local-edits';
import { onOwnVersions, type OwnVersions, withOwnVersions } from './own-versions';

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
  const history = useRef<{ past: UndoEdit[][]; future: UndoEdit[][] }>({ past: [], future: [] });
  const own = useRef<OwnVersions>(new Map());
  // What the buttons show of the history; the history itself is read when a step's turn has come.
  const [can, setCan] = useState({ undo: false, redo: false });
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
    const given = onOwnVersions(own.current, edits as readonly Edit[]);
    queries.setQueryData<ProgrammeView>(key, applyLocally(before, given));
    try {
      const done = await call(ProgrammeEdited, 'POST', `/events/${eventId}/programme/edits`, {
        edits: given,
      });
      own.current = withOwnVersions(own.current, given, done.versions);
      queries.setQueryData<ProgrammeView>(key, (now) => now && withVersions(now, done.versions));
      const { past, future } = history.current;
      if (doing === 'undo') future.push(done.undo);
      else past.push(done.undo);
      if (doing === 'edit') future.length = 0;
      if (past.length > LONGEST_HISTORY) past.shift();
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

  const queue = (work: () => Promise<boolean>): Promise<boolean> => {
    setSaving((count) => count + 1);
    setProblem(null);
    setCollision(null);
    const turn = last.current.then(work);
    last.current = turn.catch(() => undefined);
    return turn.finally(() => {
      setSaving((count) => count - 1);
      const { past, future } = history.current;
      setCan({ undo: past.length > 0, redo: future.length > 0 });
    });
  };
  const step = (from: 'past' | 'future') =>
    queue(async () => {
      const edits = history.current[from].pop();
      return edits ? send(edits, from === 'past' ? 'undo' : 'redo') : false;
    });

  return {
    collision,
    problem,
    isSaving: saving > 0,
    canUndo: can.undo,
    canRedo: can.redo,
    /** False where it was refused; then `collision` or `problem` says why. */
    edit: (edits: readonly Edit[]) => queue(() => send(edits, 'edit')),
    undo: () => step('past'),
    redo: () => step('future'),
    /** One's own edit on top of what the other has done. */
    insist: () => {
      const now = read();
      if (!collision || !now) return Promise.resolve(false);
      return queue(() => send(onTopOf(now, collision.edits), 'edit'));
    },
    dismiss: () => {
      setCollision(null);
      setProblem(null);
    },
  };
}
export type Edits = ReturnType<typeof useEdits>;

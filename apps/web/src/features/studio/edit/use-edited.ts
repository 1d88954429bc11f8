import { useState } from 'react';

/**
 * What is being edited, kept apart from what the service says meanwhile: an answer that comes in under the hand never
 * replaces it. `generation` counts how often it was replaced on purpose, for editors that keep a text of their own.
 */
export function useEdited<Values extends object>(start: Values) {
  const [state, setState] = useState({ base: start, values: start, generation: 0 });
  return {
    values: state.values,
    generation: state.generation,
    isDirty: JSON.stringify(state.base) !== JSON.stringify(state.values),
    set: (change: Partial<Values> | ((known: Values) => Partial<Values>)) =>
      setState((known) => ({
        ...known,
        values: { ...known.values, ...(typeof change === 'function' ? change(known.values) : change) },
      })),
    /** Begins anew from what was saved, or from what somebody else saved. */
    replace: (next: Values) =>
      setState((known) => ({ base: next, values: next, generation: known.generation + 1 })),
  };
}

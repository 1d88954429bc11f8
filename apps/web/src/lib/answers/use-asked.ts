import type { Answers, FormField, Mode } from '@odeum/contract/registrations';
import { askedFields, readAnswers } from '@odeum/domain/forms';
import { useEffect, useRef, useState } from 'react';
import { readMode, readTyped } from './read-typed';

/** The ids of the fields that are asked in each of these ways, given what was typed. */
export function askedIn(fields: readonly FormField[], modes: readonly Mode[], typed: Answers): Set<string> {
  const sets = modes.map((mode) => {
    const { answers } = readAnswers(fields, mode, typed);
    return new Set(askedFields(fields, mode, answers).map(({ id }) => id));
  });
  return new Set(fields.map(({ id }) => id).filter((id) => sets.every((set) => set.has(id))));
}

/**
 * Which fields are asked, as somebody fills in a form. Null until scripts run: then all are shown, and say for whom they
 * are. While no way to take part is chosen, it is what all are asked.
 */
export function useAsked(fields: readonly FormField[], offered: readonly Mode[], fixed: Mode | null = null) {
  const form = useRef<HTMLFormElement>(null);
  const [asked, setAsked] = useState<ReadonlySet<string> | null>(null);
  const look = () => {
    if (!form.current) return;
    const mode = fixed ?? readMode(form.current);
    setAsked(askedIn(fields, mode ? [mode] : offered, readTyped(form.current)));
  };
  // What a browser kept of an earlier visit to the page is there before anything is typed.
  // eslint-disable-next-line react-hooks/exhaustive-deps -- once: later it is what changes in the form
  useEffect(look, []);
  return { form, asked, onChange: look };
}

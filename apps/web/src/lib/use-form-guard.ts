import { useEffect, useState, type FormEvent } from 'react';
import type { FieldFault } from '@odeum/contract/errors';

/**
 * Checks a form before the browser sends it, and lets it be sent only once. The form itself stays an ordinary one: what
 * was typed stays where it is, and the server's answer is a page.
 */
export function useFormGuard(serverFaults: FieldFault[], check: (data: FormData) => FieldFault[]) {
  const [faults, setFaults] = useState(serverFaults);
  const [attempt, setAttempt] = useState(0);
  const [isSending, setSending] = useState(false);
  useEffect(() => {
    const wake = (event: PageTransitionEvent) => event.persisted && setSending(false);
    window.addEventListener('pageshow', wake);
    return () => window.removeEventListener('pageshow', wake);
  }, []);
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    if (isSending) {
      event.preventDefault();
      return;
    }
    const found = check(new FormData(event.currentTarget));
    setFaults(found);
    if (found.length === 0) {
      setSending(true);
      return;
    }
    event.preventDefault();
    setAttempt((count) => count + 1);
  };
  return { faults, attempt, isSending, onSubmit };
}

import { WalkInInput } from '@odeum/contract/attendance';
import { type Language, LIMITS } from '@odeum/contract/common';
import { Button } from '@odeum/ui/button';
import { CheckField, TextField } from '@odeum/ui/field';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldFault } from '@odeum/contract/errors';
import { toFaults } from '../../lib/to-faults';
import { useFaultTexts } from '../../lib/use-fault-texts';
import styles from './door.module.css';

/** Registers somebody who came without a ticket. What is typed stays until they are in. */
export function WalkIn({
  isOnline,
  languages,
  onWalkIn,
}: {
  isOnline: boolean;
  languages: readonly Language[];
  onWalkIn: (input: WalkInInput) => Promise<boolean>;
}) {
  const { t, i18n } = useTranslation('door');
  const toText = useFaultTexts();
  const [faults, setFaults] = useState<FieldFault[]>([]);
  const [isBusy, setBusy] = useState(false);
  /** The same for every try of one form, so that one that got through unheard is not done again. */
  const submissionId = useRef(crypto.randomUUID());
  const form = useRef<HTMLFormElement>(null);
  const own = i18n.language as Language;
  const errorOf = (name: string) => {
    const fault = faults.find(({ path }) => path === name);
    return fault ? toText(fault) : null;
  };
  async function submit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const text = (name: string) => String(given.get(name) ?? '').trim();
    const values = {
      submissionId: submissionId.current,
      name: text('name'),
      organisation: text('organisation'),
      email: text('email') || null,
      language: languages.includes(own) ? own : languages[0],
      consent: given.get('consent') === 'on',
      at: new Date().toISOString(),
    };
    const parsed = WalkInInput.safeParse(values, { reportInput: true });
    setFaults(parsed.success ? [] : toFaults(parsed.error.issues, values));
    if (!parsed.success) return;
    setBusy(true);
    const isIn = await onWalkIn(parsed.data);
    setBusy(false);
    if (!isIn) return;
    submissionId.current = crypto.randomUUID();
    form.current?.reset();
  }
  return (
    <details className={styles.walkIn}>
      <summary>{t('walk_in')}</summary>
      <p>{t(isOnline ? 'walk_in_text' : 'walk_in_offline')}</p>
      <form ref={form} onSubmit={(event) => void submit(event)} noValidate>
        <TextField
          id="name"
          name="name"
          label={t('name')}
          maxLength={LIMITS.name}
          error={errorOf('name')}
          autoComplete="off"
        />
        <TextField
          id="organisation"
          name="organisation"
          label={t('organisation')}
          optional={t('optional')}
          maxLength={LIMITS.organisation}
          autoComplete="off"
        />
        <TextField
          id="email"
          name="email"
          type="email"
          label={t('email')}
          optional={t('optional')}
          maxLength={LIMITS.email}
          error={errorOf('email')}
          autoComplete="off"
        />
        <CheckField id="consent" name="consent" label={t('consent')} error={errorOf('consent')} />
        <Button type="submit" disabled={isBusy || !isOnline}>
          {t('walk_in_do')}
        </Button>
      </form>
    </details>
  );
}

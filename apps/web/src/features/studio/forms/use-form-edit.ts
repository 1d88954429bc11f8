import { FormDetail, type FormField } from '@odeum/contract/registrations';
import { checkForm } from '@odeum/domain/forms';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useEdited } from '../edit/use-edited';
import { ApiProblem, call } from '../lib/api';
import { useFaults } from '../lib/words';
import { tellSaved } from '../shell/tell-saved';

const toProblem = (fields: readonly FormField[], form: FormDetail) => {
  const faults = checkForm(fields, form.languages);
  return faults.length > 0 ? new ApiProblem('invalid_input', {}, faults) : null;
};

/** The form as it is edited here, and saving it: what the service would refuse is said before it is asked. */
export function useFormEdit(form: FormDetail) {
  const { t } = useTranslation('studio');
  const queries = useQueryClient();
  const edited = useEdited<{ version: number; fields: FormField[] }>({
    version: form.version,
    fields: form.fields,
  });
  const { version, fields } = edited.values;
  // As it was when saving was tried last; the marks at the questions go as they are mended.
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const path = `/events/${form.eventId}/registration-form`;
  const begin = (saved: FormDetail) => {
    queries.setQueryData(['form', form.eventId], saved);
    edited.replace({ version: saved.version, fields: saved.fields });
  };
  const save = useMutation({
    mutationFn: () => call(FormDetail, 'PUT', path, { version, fields }),
    onSuccess: (saved) => {
      begin(saved);
      tellSaved(t('saved'));
    },
  });
  const take = useMutation({
    mutationFn: () => call(FormDetail, 'GET', path),
    onSuccess: (theirs) => {
      begin(theirs);
      save.reset();
    },
  });
  const isMended = problem !== null && toProblem(fields, form) === null;
  const { faultOf } = useFaults(problem ? toProblem(fields, form) : save.error);
  return {
    fields,
    isDirty: edited.isDirty,
    change: (changed: (known: FormField[]) => FormField[]) =>
      edited.set((known) => ({ fields: changed(known.fields) })),
    faultOf,
    error: take.error ?? (isMended ? null : problem) ?? save.error,
    isSaving: save.isPending,
    isTaking: take.isPending,
    takeTheirs: () => take.mutate(),
    /** False where something must be mended first. */
    save: (): boolean => {
      const found = toProblem(fields, form);
      setProblem(found);
      if (!found) save.mutate();
      return !found;
    },
  };
}

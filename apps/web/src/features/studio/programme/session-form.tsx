import { Button } from '@mantine/core';
import { LIMITS } from '@odeum/contract/common';
import type { SessionView } from '@odeum/contract/programme';
import { useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { SaveProblem } from '../edit/save-problem';
import { UnsavedGuard } from '../edit/unsaved-guard';
import { useEdited } from '../edit/use-edited';
import { LocalisedColumns } from '../fields/localised-columns';
import { ApiProblem } from '../lib/api';
import { useFaults } from '../lib/words';
import styles from '../shell/shell.module.css';
import { tellSaved } from '../shell/tell-saved';
import { SessionConflicts } from './session-conflicts';
import { SessionFields } from './session-fields';
import { SessionMaterials } from './session-materials';
import { SessionSpeakers } from './session-speakers';
import { type SessionValues, toInput } from './session-values';
import { StaleTexts } from './stale-texts';
import type { useProgramming } from './use-programme';

interface SessionFormProps {
  programming: ReturnType<typeof useProgramming>;
  /** Null: a new one. */
  session: SessionView | null;
  start: SessionValues;
  onClose: () => void;
}

/** Everything about one session. What somebody else did to it meanwhile is told above the page, and nothing typed is lost. */
export function SessionForm({ programming, session, start, onClose }: SessionFormProps) {
  const { t } = useTranslation('studio');
  const { event, edits, programme } = programming;
  const edited = useEdited(start);
  const { values } = edited;
  const [newId] = useState(() => crypto.randomUUID());
  const id = session?.id ?? newId;
  const version = useRef(session?.version ?? 0);
  const problem = edits.problem instanceof ApiProblem ? edits.problem : null;
  const { faultOf: fault } = useFaults(problem);
  const faultOf = (path: string) => fault(`edits.0.session.${path}`);
  const input = toInput(values, event.zone);

  const save = async (submitted: FormEvent) => {
    submitted.preventDefault();
    const { stillRight } = values;
    const isDone = await edits.edit([
      { edit: 'put_session', id, version: version.current, session: input, stillRight },
    ]);
    if (!isDone) return;
    tellSaved(t('saved'));
    edited.replace(values);
    onClose();
  };
  const remove = async () => {
    if (await edits.edit([{ edit: 'remove_session', id, version: version.current }])) {
      tellSaved(t('board.removed_can_undo'));
      onClose();
    }
  };
  return (
    <form className={styles.form} noValidate onSubmit={(submitted) => void save(submitted)}>
      <UnsavedGuard isDirty={edited.isDirty} />
      {/* What somebody else did is told over the page; here it is said that nothing was saved. */}
      <SaveProblem error={problem ?? (edits.collision ? new ApiProblem('version_conflict') : null)} />
      <LocalisedColumns
        languages={event.languages}
        values={values}
        onChange={edited.set}
        faultOf={faultOf}
        isFirst
        fields={[
          { name: 'title', label: t('title'), maxLength: LIMITS.title },
          { name: 'abstract', label: t('abstract'), maxLength: LIMITS.description, isLong: true },
        ]}
      />
      {session && (
        <StaleTexts
          names={session.staleTexts}
          stillRight={values.stillRight}
          onChange={(stillRight) => edited.set({ stillRight })}
        />
      )}
      <SessionFields values={values} programme={programme} faultOf={faultOf} onChange={edited.set} />
      <SessionSpeakers
        programming={programming}
        speakers={values.speakers}
        onChange={(speakers) => edited.set({ speakers })}
      />
      <SessionConflicts programme={programme} id={id} input={input} />
      {session && <SessionMaterials session={session} />}
      <div className={styles.save}>
        <Button type="submit" loading={edits.isSaving}>
          {t('save')}
        </Button>
        {session && (
          <Button variant="subtle" onClick={() => void remove()}>
            {t('remove_session')}
          </Button>
        )}
        {edited.isDirty && <span className="odeum-meta">{t('has_changes')}</span>}
      </div>
    </form>
  );
}

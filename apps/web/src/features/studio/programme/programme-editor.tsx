import { Button } from '@mantine/core';
import { ProgrammeView } from '@odeum/contract/programme';
import { EmptyState } from '@odeum/ui/empty-state';
import { VisuallyHidden } from '@odeum/ui/visually-hidden';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { SaveProblem } from '../edit/save-problem';
import { useEdited } from '../edit/use-edited';
import { UnsavedGuard } from '../edit/unsaved-guard';
import { eventKey, useEvent } from '../events/use-event';
import { call } from '../lib/api';
import { useFaults, useText } from '../lib/words';
import styles from '../shell/shell.module.css';
import { tellSaved } from '../shell/tell-saved';
import { SessionItem } from './session-item';
import { newSession, toProgrammeValues, toSessionInput, type SessionValues } from './session-values';
import { swapInTime } from './swap-in-time';

/** The whole programme; nothing is saved before the button says so. */
export function ProgrammeEditor({ start }: { start: ProgrammeView }) {
  const { t } = useTranslation('studio');
  const event = useEvent();
  const text = useText();
  const queries = useQueryClient();
  const edited = useEdited(toProgrammeValues(start, event.zone));
  const [version, setVersion] = useState(start.version);
  const [openKeys, setOpenKeys] = useState<readonly string[]>([]);
  const [said, setSaid] = useState('');
  const { sessions } = edited.values;
  const path = `/events/${event.id}/programme`;
  const begin = (programme: ProgrammeView) => {
    edited.replace(toProgrammeValues(programme, event.zone));
    setVersion(programme.version);
    setOpenKeys([]);
    save.reset();
  };
  const save = useMutation({
    mutationFn: () =>
      call(ProgrammeView, 'PUT', path, {
        version,
        sessions: sessions.map((session) => toSessionInput(session, event.zone)),
      }),
    onSuccess: async (saved) => {
      begin(saved);
      tellSaved(t('saved'));
      // The version is the event's own: whoever edits the event next needs the new one.
      await queries.invalidateQueries({ queryKey: eventKey(event.id) });
    },
  });
  const take = useMutation({ mutationFn: () => call(ProgrammeView, 'GET', path), onSuccess: begin });
  const { faultOf, hasFaultUnder } = useFaults(save.error);
  const setSessions = (next: SessionValues[]) => edited.set({ sessions: next });
  const replace = (key: string, part: Partial<SessionValues>) =>
    edited.set((known) => ({
      sessions: known.sessions.map((session) => (session.key === key ? { ...session, ...part } : session)),
    }));
  const move = (at: number, by: 1 | -1) => {
    setSessions(swapInTime(sessions, by === 1 ? at : at - 1, event.zone));
    const name = text(sessions[at]?.title ?? {}, event.languages);
    setSaid(t('moved', { name, position: at + by + 1, count: sessions.length }));
  };
  const toggle = (key: string) =>
    setOpenKeys((known) => (known.includes(key) ? known.filter((one) => one !== key) : [...known, key]));
  const add = () => {
    const added = newSession(sessions.at(-1), event.startsAt, event.zone);
    setSessions([...sessions, added]);
    setOpenKeys((known) => [...known, added.key]);
  };
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault();
    save.mutate();
  };
  return (
    <form className={styles.form} noValidate onSubmit={submit}>
      <UnsavedGuard isDirty={edited.isDirty} />
      <SaveProblem
        error={take.error ?? save.error}
        onTakeTheirs={() => take.mutate()}
        isTaking={take.isPending}
      />
      <p className="odeum-meta">{t('programme_hint', { zone: event.zone })}</p>
      <VisuallyHidden isStatus>{said}</VisuallyHidden>
      {sessions.length === 0 && <EmptyState>{t('no_sessions')}</EmptyState>}
      <ol className={styles.cards}>
        {sessions.map((session, i) => (
          <SessionItem
            key={session.key}
            session={session}
            languages={event.languages}
            isFirst={i === 0}
            isLast={i === sessions.length - 1}
            isOpen={openKeys.includes(session.key) || hasFaultUnder(`sessions.${i}.`)}
            faultOf={(field) => faultOf(`sessions.${i}.${field}`)}
            onToggle={() => toggle(session.key)}
            onMove={(by) => move(i, by)}
            onChange={(part) => replace(session.key, part)}
            onRemove={() => setSessions(sessions.filter(({ key }) => key !== session.key))}
          />
        ))}
      </ol>
      <div className={styles.save}>
        <Button variant="default" onClick={add}>
          {t('add_session')}
        </Button>
        <Button type="submit" loading={save.isPending}>
          {t('save')}
        </Button>
        {edited.isDirty && <span className="odeum-meta">{t('has_changes')}</span>}
      </div>
    </form>
  );
}

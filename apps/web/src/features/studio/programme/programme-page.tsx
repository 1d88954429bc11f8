import { Button } from '@mantine/core';
import { ProgrammeView } from '@odeum/contract/programme';
import { EmptyState } from '@odeum/ui/empty-state';
import { Notice } from '@odeum/ui/notice';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { eventKey, useEvent } from '../events/use-event';
import { call } from '../lib/api';
import { useFaultsByPath, useProblemText } from '../lib/words';
import { PageTitle } from '../shell/page-title';
import styles from '../shell/shell.module.css';
import { tellSaved } from '../shell/tell-saved';
import { Waiting } from '../shell/waiting';
import { SessionFields } from './session-fields';
import { newSession, toSessionInput, toValues, type SessionValues } from './session-values';

export function ProgrammePage() {
  const { t } = useTranslation('studio');
  const event = useEvent();
  const query = useQuery({
    queryKey: ['programme', event.id],
    queryFn: () => call(ProgrammeView, 'GET', `/events/${event.id}/programme`),
    // What is being edited is not replaced under the hand.
    refetchOnWindowFocus: false,
  });
  return (
    <>
      <PageTitle>{t('programme')}</PageTitle>
      <Waiting query={query}>
        {(programme) => <ProgrammeEditor key={programme.version} programme={programme} />}
      </Waiting>
    </>
  );
}

function ProgrammeEditor({ programme }: { programme: ProgrammeView }) {
  const { t } = useTranslation('studio');
  const event = useEvent();
  const problemText = useProblemText();
  const queries = useQueryClient();
  const [sessions, setSessions] = useState(() =>
    programme.sessions.map((session) => toValues(session, event.zone)),
  );
  const save = useMutation({
    mutationFn: () =>
      call(ProgrammeView, 'PUT', `/events/${event.id}/programme`, {
        version: programme.version,
        sessions: sessions.map((session) => toSessionInput(session, event.zone)),
      }),
    onSuccess: (saved) => {
      queries.setQueryData(['programme', event.id], saved);
      void queries.invalidateQueries({ queryKey: eventKey(event.id) });
      tellSaved(t('saved'));
    },
  });
  const faultOf = useFaultsByPath(save.error);
  const replace = (key: string, part: Partial<SessionValues>) =>
    setSessions((known) => known.map((session) => (session.key === key ? { ...session, ...part } : session)));
  return (
    <form
      className={styles.group}
      noValidate
      onSubmit={(submitted) => {
        submitted.preventDefault();
        save.mutate();
      }}
    >
      {save.error && (
        <Notice kind="danger" role="alert" title={problemText(save.error)}>
          {t('not_saved')}
        </Notice>
      )}
      <p className="odeum-meta">{t('programme_hint', { zone: event.zone })}</p>
      {sessions.length === 0 && <EmptyState>{t('no_sessions')}</EmptyState>}
      {sessions.map((session, i) => (
        <SessionFields
          key={session.key}
          session={session}
          languages={event.languages}
          faultOf={(path) => faultOf(`sessions.${i}.${path}`)}
          onChange={(part) => replace(session.key, part)}
          onRemove={() => setSessions((known) => known.filter(({ key }) => key !== session.key))}
        />
      ))}
      <div className={styles.save}>
        <Button
          variant="default"
          onClick={() =>
            setSessions((known) => [...known, newSession(known.at(-1), event.startsAt, event.zone)])
          }
        >
          {t('add_session')}
        </Button>
        <Button type="submit" loading={save.isPending}>
          {t('save')}
        </Button>
      </div>
    </form>
  );
}

import { Checkbox } from '@mantine/core';
import { LiveRoomView, type RoomSettings } from '@odeum/contract/live';
import { paths } from '@odeum/contract/paths';
import { Notice } from '@odeum/ui/notice';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useEvent } from '../events/use-event';
import { call } from '../lib/api';
import { useLang, useProblemText } from '../lib/words';
import { PageTitle } from '../shell/page-title';
import styles from '../shell/shell.module.css';
import { Loading, Waiting } from '../shell/waiting';

const ModerationPage = lazy(async () => ({
  default: (await import('../../live/moderation-page')).ModerationPage,
}));

const SWITCHES = [
  ['isAskingOpen', 'asking_switch'],
  ['isVotingOpen', 'voting_switch'],
  ['isModerated', 'moderated_switch'],
] as const;

export function QuestionsPage() {
  const { t } = useTranslation('live');
  const lang = useLang();
  const event = useEvent();
  const query = useQuery({
    queryKey: ['live-room', event.id],
    queryFn: () => call(LiveRoomView, 'GET', `/events/${event.id}/live-room`),
  });
  return (
    <>
      <PageTitle>{t('moderation')}</PageTitle>
      <Waiting query={query}>
        {(room) => (
          <>
            <p className={styles.row}>
              <a href={room.stagePath}>{t('stage_link')}</a>
              <a href={paths.live(event.languages[0] ?? 'bg', event.slug)}>{t('room_link')}</a>
              <span>{t('code', { code: room.code })}</span>
            </p>
            <Switches room={room} eventId={event.id} />
            <Suspense fallback={<Loading />}>
              <ModerationPage roomId={room.id} lang={lang} zone={event.zone} />
            </Suspense>
          </>
        )}
      </Waiting>
    </>
  );
}

function Switches({ room, eventId }: { room: LiveRoomView; eventId: string }) {
  const { t } = useTranslation('live');
  const problemText = useProblemText();
  const queries = useQueryClient();
  const save = useMutation({
    mutationFn: (settings: RoomSettings) =>
      call(LiveRoomView, 'PUT', `/live-rooms/${room.id}/settings`, settings),
    onSuccess: (saved) => queries.setQueryData(['live-room', eventId], saved),
  });
  return (
    <div className={styles.row}>
      {SWITCHES.map(([field, label]) => (
        <Checkbox
          key={field}
          label={t(label)}
          checked={room.settings[field]}
          onChange={(event) => save.mutate({ ...room.settings, [field]: event.target.checked })}
        />
      ))}
      {save.error && (
        <Notice kind="danger" role="alert">
          {problemText(save.error)}
        </Notice>
      )}
    </div>
  );
}

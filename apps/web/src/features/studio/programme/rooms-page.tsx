import { useTranslation } from 'react-i18next';
import { Section } from '@odeum/ui/section';
import { PageTitle } from '../shell/page-title';
import { PartList } from './part-list';
import { RoomForm } from './room-form';
import { TrackForm } from './track-form';
import { useProgramming } from './use-programme';

/** Rooms and tracks: what sessions are put into. */
export function RoomsPage() {
  const { t } = useTranslation('studio');
  const { programme } = useProgramming();
  return (
    <>
      <PageTitle>{t('board.page.rooms')}</PageTitle>
      <Section id="rooms" label={t('board.rooms')} isFirst>
        <PartList
          kind="room"
          parts={programme.rooms}
          usesOf={(id) => programme.sessions.filter((session) => session.roomId === id).length}
          renderForm={(room, onClose) => <RoomForm key={room?.id ?? 'new'} room={room} onClose={onClose} />}
        />
      </Section>
      <Section id="tracks" label={t('board.tracks')}>
        <PartList
          kind="track"
          parts={programme.tracks}
          usesOf={(id) => programme.sessions.filter((session) => session.trackId === id).length}
          renderForm={(track, onClose) => (
            <TrackForm key={track?.id ?? 'new'} track={track} onClose={onClose} />
          )}
        />
      </Section>
    </>
  );
}

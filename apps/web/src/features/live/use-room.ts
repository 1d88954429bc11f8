import { type RoomAudience, type RoomState } from '@odeum/contract/live';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { RoomClient, RoomSnapshot } from './room-client';

const noSubscription = () => () => undefined;

/** The room behind a screen. Until the browser has taken over, it is what the server drew. */
export function useRoom(
  room: { roomId: string; as: RoomAudience; stageSecret?: string },
  start: RoomState,
): { room: RoomSnapshot; client: RoomClient | null } {
  const [client, setClient] = useState<RoomClient | null>(null);
  const { roomId, as, stageSecret } = room;
  const drawn = useMemo<RoomSnapshot>(
    () => ({
      state: start,
      own: { votes: [], questions: [] },
      unsent: [],
      link: 'opening',
      canAct: true,
      refusal: null,
    }),
    [start],
  );
  useEffect(() => {
    let isGone = false;
    let opened: RoomClient | null = null;
    // The socket's code comes after the page: reading does not wait for it.
    void import('./open-room').then(({ openRoom }) => {
      if (isGone) return;
      opened = openRoom({ roomId, as, stageSecret }, start);
      setClient(opened);
    });
    return () => {
      isGone = true;
      opened?.close();
    };
  }, [roomId, as, stageSecret, start]);
  const snapshot = useSyncExternalStore(
    client?.subscribe ?? noSubscription,
    client?.read ?? (() => drawn),
    () => drawn,
  );
  return { room: snapshot, client };
}

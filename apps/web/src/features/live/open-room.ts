import type { RoomAudience, RoomState } from '@odeum/contract/live';
import { paths } from '@odeum/contract/paths';
import { io } from 'socket.io-client';
import { RoomClient, type RoomSocket } from './room-client';
import { keepInBrowser, keepNothing } from './unsent-questions';

const MANY_PEOPLE = 1_000;

/** Opens a room on this very host. Reconnects back off to 20 s (30 s in a large room) with full jitter, so that a hall does not return at once. */
export function openRoom(
  room: { roomId: string; as: RoomAudience; stageSecret?: string },
  start: RoomState,
): RoomClient {
  const socket: RoomSocket = io({
    path: paths.socket,
    transports: ['websocket', 'polling'],
    // Without this the second is never tried, and a proxy that knows no websockets shuts people out.
    tryAllTransports: true,
    reconnectionDelay: 500,
    reconnectionDelayMax: 20_000,
    randomizationFactor: 1,
  });
  const kept = room.as === 'attendees' ? keepInBrowser(room.roomId) : keepNothing;
  const client = new RoomClient(socket, room, kept, start);
  client.subscribe(() => {
    const isHall = client.read().state.present > MANY_PEOPLE;
    socket.io.reconnectionDelay(isHall ? 2_000 : 500).reconnectionDelayMax(isHall ? 30_000 : 20_000);
  });
  return client;
}

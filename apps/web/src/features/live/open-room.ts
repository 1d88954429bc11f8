import type { RoomAudience, RoomState } from '@odeum/contract/live';
import { paths } from '@odeum/contract/paths';
import { io } from 'socket.io-client';
import { RoomClient, type RoomSocket } from './room-client';
import { keepInBrowser, keepNothing } from './unsent-questions';

/** Opens a room on this very host. Reconnects back off to 20 s with full jitter, so that a hall does not return at once. */
export function openRoom(
  room: { roomId: string; as: RoomAudience; stageSecret?: string },
  start: RoomState,
): RoomClient {
  const socket: RoomSocket = io({
    path: paths.socket,
    transports: ['websocket', 'polling'],
    reconnectionDelay: 500,
    reconnectionDelayMax: 20_000,
    randomizationFactor: 1,
  });
  return new RoomClient(socket, room, room.as === 'attendees' ? keepInBrowser(room.roomId) : keepNothing, start);
}

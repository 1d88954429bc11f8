import { Injectable } from '@nestjs/common';

export interface RoomLinks {
  stagePath: string;
  roomCode: string;
}

/** What later rooms add to an organiser's view of an event; they hand it in, this room does not know them. */
@Injectable()
export class EventLinks {
  private find: (eventId: string) => Promise<RoomLinks | null> = () => Promise.resolve(null);

  describeRoomWith(find: (eventId: string) => Promise<RoomLinks | null>): void {
    this.find = find;
  }

  async ofRoom(eventId: string): Promise<RoomLinks | null> {
    return this.find(eventId);
  }
}

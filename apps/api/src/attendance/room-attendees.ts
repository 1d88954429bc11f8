import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { RegistrationEntity } from '../registrations/registration.entity';

/** Ties a browser's presence in rooms to the registration whose link it came from. */
@Injectable()
export class RoomAttendees {
  constructor(private readonly database: DataSource) {}

  async enter(personId: string, { id }: RegistrationEntity): Promise<void> {
    await this.database.query(
      'insert into room_attendee (person_id, registration_id) values ($1, $2) on conflict do nothing',
      [personId, id],
    );
  }
}

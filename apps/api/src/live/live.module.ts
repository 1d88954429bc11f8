import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { paths } from '@odeum/contract/paths';
import { AccountsModule } from '../accounts/accounts.module';
import { EventLinks } from '../events/event-links';
import { EventsModule } from '../events/events.module';
import { ProgrammeModule } from '../programme/programme.module';
import { RunsService } from '../programme/runs.service';
import { LiveController } from './live.controller';
import { LiveRoomEntity, PresenceEntity, QuestionEntity, QuestionVoteEntity } from './live.entity';
import { LiveRoomKind } from './live.room-kind';
import { LiveRoomsQueries } from './live-rooms.queries';
import { PersonCookie } from './person-cookie';
import { QuestionsService } from './questions.service';
import { RoomHub } from '../realtime/room-hub';
import { VotesService } from './votes.service';

@Module({
  imports: [
    AccountsModule,
    EventsModule,
    ProgrammeModule,
    TypeOrmModule.forFeature([LiveRoomEntity, QuestionEntity, QuestionVoteEntity, PresenceEntity]),
  ],
  controllers: [LiveController],
  providers: [QuestionsService, VotesService, LiveRoomsQueries, PersonCookie, LiveRoomKind],
  exports: [LiveRoomsQueries, PersonCookie, QuestionsService],
})
export class LiveModule implements OnModuleInit {
  constructor(
    private readonly links: EventLinks,
    private readonly rooms: LiveRoomsQueries,
    private readonly runs: RunsService,
    private readonly hub: RoomHub,
  ) {}

  onModuleInit(): void {
    this.runs.onCommit((eventId) => void this.tellRoom(eventId));
    this.links.describeRoomWith(async (eventId) => {
      const room = await this.rooms.ensureFor(eventId);
      return { stagePath: paths.stage(this.rooms.stageSecret(room.id)), roomCode: room.code };
    });
  }

  /** Everyone in the room sees the new times at its next tick. A hint that fails costs seconds: rooms are read again anyway. */
  private async tellRoom(eventId: string): Promise<void> {
    const room = await this.rooms.findOf(eventId).catch(() => null);
    if (room) this.hub.touch(room.id);
  }
}

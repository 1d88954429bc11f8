import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { paths } from '@odeum/contract/paths';
import { AccountsModule } from '../accounts/accounts.module';
import { EventLinks } from '../events/event-links';
import { EventsModule } from '../events/events.module';
import { LiveController } from './live.controller';
import { LiveRoomEntity, PresenceEntity, QuestionEntity, QuestionVoteEntity } from './live.entity';
import { LiveRoomKind } from './live.room-kind';
import { LiveRoomsQueries } from './live-rooms.queries';
import { PersonCookie } from './person-cookie';
import { QuestionsService } from './questions.service';
import { VotesService } from './votes.service';

@Module({
  imports: [
    AccountsModule,
    EventsModule,
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
  ) {}

  onModuleInit(): void {
    this.links.describeRoomWith(async (eventId) => {
      const room = await this.rooms.ensureFor(eventId);
      return { stagePath: paths.stage(this.rooms.stageSecret(room.id)), roomCode: room.code };
    });
  }
}

import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { EventsModule } from '../events/events.module';
import { ProgrammeController } from './programme.controller';
import { ProgrammeQueries } from './programme.queries';
import { ProgrammeService } from './programme.service';
import { SessionEntity, SessionSpeakerEntity, SpeakerEntity } from './session.entity';

@Module({
  imports: [EventsModule, TypeOrmModule.forFeature([SessionEntity, SpeakerEntity, SessionSpeakerEntity])],
  controllers: [ProgrammeController],
  providers: [ProgrammeService, ProgrammeQueries],
  exports: [ProgrammeQueries],
})
export class ProgrammeModule {}

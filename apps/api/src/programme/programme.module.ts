import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { EventsModule } from '../events/events.module';
import { FilesModule } from '../files/files.module';
import { ImportReader } from './import-reader';
import { ImportsController } from './imports.controller';
import { ImportsService } from './imports.service';
import { ProgrammeEditsService } from './programme-edits.service';
import { ProgrammeController } from './programme.controller';
import { ProgrammeQueries } from './programme.queries';
import { ProgrammeReleaseEntity, SessionRunEntity } from './release.entity';
import { ReleasesController } from './releases.controller';
import { ReleasesQueries } from './releases.queries';
import { ReleasesService } from './releases.service';
import { RoomEntity, TrackEntity } from './room.entity';
import { RunsController } from './runs.controller';
import { RunsService } from './runs.service';
import { SessionEntity, SessionMaterialEntity, SessionSpeakerEntity, SpeakerEntity } from './session.entity';

@Module({
  imports: [
    EventsModule,
    FilesModule,
    TypeOrmModule.forFeature([
      RoomEntity,
      TrackEntity,
      SessionEntity,
      SpeakerEntity,
      SessionSpeakerEntity,
      SessionMaterialEntity,
      ProgrammeReleaseEntity,
      SessionRunEntity,
    ]),
  ],
  controllers: [ReleasesController, RunsController, ImportsController, ProgrammeController],
  providers: [
    ProgrammeQueries,
    ProgrammeEditsService,
    ImportReader,
    ImportsService,
    ReleasesQueries,
    ReleasesService,
    RunsService,
  ],
  exports: [ProgrammeQueries, ReleasesQueries, ReleasesService, RunsService],
})
export class ProgrammeModule {}

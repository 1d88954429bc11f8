import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountsModule } from '../accounts/accounts.module';
import { EventDuplication } from '../events/duplication.service';
import { EventsModule } from '../events/events.module';
import { FilesModule } from '../files/files.module';
import { ImportReader } from './import-reader';
import { copyProgramme } from './copy-programme';
import { ImportsController } from './imports.controller';
import { ImportsService } from './imports.service';
import { LanguagesService } from './languages.service';
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
import { ProgrammeDownloadsController, SessionFilesController } from './session-files.controller';
import { SessionFilesService } from './session-files.service';
import { SessionEntity, SessionMaterialEntity, SessionSpeakerEntity, SpeakerEntity } from './session.entity';

@Module({
  imports: [
    AccountsModule,
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
  controllers: [
    ReleasesController,
    RunsController,
    ImportsController,
    SessionFilesController,
    ProgrammeController,
    ProgrammeDownloadsController,
  ],
  providers: [
    ProgrammeQueries,
    ProgrammeEditsService,
    ImportReader,
    ImportsService,
    LanguagesService,
    ReleasesQueries,
    ReleasesService,
    RunsService,
    SessionFilesService,
  ],
  exports: [ProgrammeQueries, ReleasesQueries, ReleasesService, RunsService],
})
export class ProgrammeModule implements OnModuleInit {
  constructor(private readonly duplication: EventDuplication) {}

  onModuleInit(): void {
    this.duplication.onCopy(copyProgramme);
  }
}

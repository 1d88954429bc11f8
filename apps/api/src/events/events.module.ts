import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AdmissionEntity, EventEntity } from './event.entity';
import { EventLinks } from './event-links';
import { EventsController } from './events.controller';
import { EventsQueries } from './events.queries';
import { EventsService } from './events.service';
import { DuplicationController } from './duplication.controller';
import { EventDuplication } from './duplication.service';
import { ProjectEntity, SeriesEntity, VenueEntity } from './project.entity';
import { SearchEntryEntity } from './search-entry.entity';
import { SearchQueries } from './search.queries';
import { SeriesController } from './series.controller';
import { SeriesQueries } from './series.queries';
import { SeriesService } from './series.service';

const ENTITIES = [EventEntity, AdmissionEntity, ProjectEntity, SeriesEntity, VenueEntity, SearchEntryEntity];

@Module({
  imports: [TypeOrmModule.forFeature(ENTITIES)],
  controllers: [EventsController, DuplicationController, SeriesController],
  providers: [
    EventsService,
    EventsQueries,
    EventLinks,
    EventDuplication,
    SearchQueries,
    SeriesService,
    SeriesQueries,
  ],
  exports: [EventsService, EventsQueries, EventLinks, EventDuplication, SearchQueries],
})
export class EventsModule {}

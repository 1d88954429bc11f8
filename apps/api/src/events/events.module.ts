import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AdmissionEntity, EventEntity } from './event.entity';
import { EventLinks } from './event-links';
import { EventsController } from './events.controller';
import { EventsQueries } from './events.queries';
import { EventsService } from './events.service';
import { ProjectEntity, SeriesEntity, VenueEntity } from './project.entity';

@Module({
  imports: [
    TypeOrmModule.forFeature([EventEntity, AdmissionEntity, ProjectEntity, SeriesEntity, VenueEntity]),
  ],
  controllers: [EventsController],
  providers: [EventsService, EventsQueries, EventLinks],
  exports: [EventsService, EventsQueries, EventLinks],
})
export class EventsModule {}

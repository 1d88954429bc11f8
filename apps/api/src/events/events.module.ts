import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AdmissionEntity, EventEntity } from './event.entity';
import { ProjectEntity, SeriesEntity, VenueEntity } from './project.entity';

@Module({
  imports: [
    TypeOrmModule.forFeature([EventEntity, AdmissionEntity, ProjectEntity, SeriesEntity, VenueEntity]),
  ],
})
export class EventsModule {}

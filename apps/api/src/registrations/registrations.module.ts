import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CalendarModule } from '../calendar/calendar.module';
import { EventsModule } from '../events/events.module';
import { RegistrationEntity } from './registration.entity';
import { RegistrationMails } from './registration.mails';
import { RegistrationsController } from './registrations.controller';
import { RegistrationsQueries } from './registrations.queries';
import { RegistrationsService } from './registrations.service';

@Module({
  imports: [EventsModule, CalendarModule, TypeOrmModule.forFeature([RegistrationEntity])],
  controllers: [RegistrationsController],
  providers: [RegistrationsService, RegistrationsQueries, RegistrationMails],
  exports: [RegistrationsService, RegistrationsQueries],
})
export class RegistrationsModule {}

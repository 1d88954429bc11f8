import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CalendarModule } from '../calendar/calendar.module';
import { EventsModule } from '../events/events.module';
import { ProgrammeModule } from '../programme/programme.module';
import { DelayMails } from './delay-mails';
import { RegistrationEntity } from './registration.entity';
import { RegistrationMails } from './registration.mails';
import { RegistrationsController } from './registrations.controller';
import { RegistrationsQueries } from './registrations.queries';
import { RegistrationsService } from './registrations.service';

@Module({
  imports: [EventsModule, CalendarModule, ProgrammeModule, TypeOrmModule.forFeature([RegistrationEntity])],
  controllers: [RegistrationsController],
  providers: [RegistrationsService, RegistrationsQueries, RegistrationMails, DelayMails],
  exports: [RegistrationsService, RegistrationsQueries],
})
export class RegistrationsModule {}

import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CalendarModule } from '../calendar/calendar.module';
import { EventsModule } from '../events/events.module';
import { ProgrammeModule } from '../programme/programme.module';
import { InvitationCodeEntity, RegistrationFormEntity, RegistrationSettingsEntity } from './admission.entity';
import { DelayMails } from './delay-mails';
import { RegistrationEntryEntity } from './registration-entry.entity';
import { RegistrationEntity } from './registration.entity';
import { RegistrationMails } from './registration.mails';
import { RegistrationsController } from './registrations.controller';
import { RegistrationsQueries } from './registrations.queries';
import { RegistrationsService } from './registrations.service';
import { TicketEntity } from './ticket.entity';

const ENTITIES = [
  RegistrationEntity,
  RegistrationEntryEntity,
  TicketEntity,
  RegistrationFormEntity,
  RegistrationSettingsEntity,
  InvitationCodeEntity,
];

@Module({
  imports: [EventsModule, CalendarModule, ProgrammeModule, TypeOrmModule.forFeature(ENTITIES)],
  controllers: [RegistrationsController],
  providers: [RegistrationsService, RegistrationsQueries, RegistrationMails, DelayMails],
  exports: [RegistrationsService, RegistrationsQueries],
})
export class RegistrationsModule {}

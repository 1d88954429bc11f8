import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CalendarModule } from '../calendar/calendar.module';
import { EventDuplication } from '../events/duplication.service';
import { EventsModule } from '../events/events.module';
import { FilesModule } from '../files/files.module';
import { ProgrammeModule } from '../programme/programme.module';
import { InvitationCodeEntity, RegistrationFormEntity, RegistrationSettingsEntity } from './admission.entity';
import { AdmissionDesk } from './admission-desk';
import { AnswerFileEntity } from './answer-file.entity';
import { AnswerFiles } from './answer-files';
import { AnswerFilesController } from './answer-files.controller';
import { AnswerRetention } from './answer-retention';
import { CodesController } from './codes.controller';
import { CodesQueries } from './codes.queries';
import { CodesService } from './codes.service';
import { DelayMails } from './delay-mails';
import { FormsController } from './forms.controller';
import { FormsQueries } from './forms.queries';
import { FormsService } from './forms.service';
import { GuestsController } from './guests.controller';
import { GuestsService } from './guests.service';
import { InvitationMails } from './invitation.mails';
import { copyAdmission } from './copy-admission';
import { MyPlacesController } from './my-places.controller';
import { MyRegistrationsController } from './my-registrations.controller';
import { Overdue } from './overdue';
import { OwnDeeds } from './own-deeds';
import { OwnQueries } from './own.queries';
import { PlacesController } from './places.controller';
import { PlacesQueries } from './places.queries';
import { PlacesService } from './places.service';
import { Registering } from './registering';
import { RegistrationDeeds } from './registration-deeds';
import { RegistrationMessageEntity } from './message.entity';
import { MessageMails } from './message.mails';
import { MessagesController } from './messages.controller';
import { MessagesService } from './messages.service';
import { RegistrationEntryEntity } from './registration-entry.entity';
import { RegistrationEntity } from './registration.entity';
import { RegistrationMails } from './registration.mails';
import { RegistrationsController } from './registrations.controller';
import { RegistrationsExport } from './registrations-export';
import { RegistrationsQueries } from './registrations.queries';
import { RegistrationsService } from './registrations.service';
import { Seating } from './seating';
import { SessionAttendeeEntity, SessionPlaceEntity } from './session-place.entity';
import { SettingsController } from './settings.controller';
import { SettingsQueries } from './settings.queries';
import { SettingsService } from './settings.service';
import { StatisticsController } from './statistics.controller';
import { StatisticsQueries } from './statistics.queries';
import { TicketEntity } from './ticket.entity';
import { Tickets } from './tickets';

const ENTITIES = [
  RegistrationEntity,
  RegistrationEntryEntity,
  TicketEntity,
  RegistrationFormEntity,
  RegistrationSettingsEntity,
  InvitationCodeEntity,
  RegistrationMessageEntity,
  AnswerFileEntity,
  SessionPlaceEntity,
  SessionAttendeeEntity,
];

@Module({
  imports: [EventsModule, CalendarModule, ProgrammeModule, FilesModule, TypeOrmModule.forFeature(ENTITIES)],
  controllers: [
    RegistrationsController,
    MyRegistrationsController,
    SettingsController,
    CodesController,
    GuestsController,
    MessagesController,
    StatisticsController,
    FormsController,
    AnswerFilesController,
    PlacesController,
    MyPlacesController,
  ],
  providers: [
    RegistrationsService,
    RegistrationsQueries,
    RegistrationsExport,
    OwnQueries,
    SettingsService,
    SettingsQueries,
    CodesService,
    CodesQueries,
    GuestsService,
    InvitationMails,
    MessageMails,
    MessagesService,
    StatisticsQueries,
    FormsService,
    FormsQueries,
    AnswerRetention,
    AnswerFiles,
    PlacesService,
    PlacesQueries,
    AdmissionDesk,
    Registering,
    RegistrationDeeds,
    OwnDeeds,
    Seating,
    Overdue,
    RegistrationMails,
    DelayMails,
    Tickets,
  ],
  exports: [
    RegistrationsService,
    RegistrationsQueries,
    OwnQueries,
    SettingsQueries,
    StatisticsQueries,
    OwnDeeds,
    FormsQueries,
    AnswerFiles,
    PlacesService,
    PlacesQueries,
    Tickets,
  ],
})
export class RegistrationsModule implements OnModuleInit {
  constructor(private readonly duplication: EventDuplication) {}

  onModuleInit(): void {
    this.duplication.onCopy(copyAdmission);
  }
}

import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { EventsModule } from '../events/events.module';
import { OwnDeeds } from '../registrations/own-deeds';
import { OwnQueries } from '../registrations/own.queries';
import { RegistrationsModule } from '../registrations/registrations.module';
import { StatisticsQueries } from '../registrations/statistics.queries';
import { CertificateEntity, CertificateSettingsEntity, RoomAttendeeEntity } from './certificate.entity';
import { AttendanceController } from './attendance.controller';
import { AttendanceQueries } from './attendance.queries';
import { CertificatesService } from './certificates.service';
import { CheckInsService } from './check-ins.service';
import { CheckInEntity, DoorEntity } from './door.entity';
import { DocumentFactsQueries } from './document-facts';
import { DocumentsController } from './documents.controller';
import { DocumentsService } from './documents.service';
import { DoorQueries } from './door.queries';
import { DoorController, DoorsController } from './doors.controller';
import { DoorsService } from './doors.service';
import { OwnDocuments } from './own-documents.service';
import { RoomAttendees } from './room-attendees';

const ENTITIES = [
  DoorEntity,
  CheckInEntity,
  CertificateEntity,
  CertificateSettingsEntity,
  RoomAttendeeEntity,
];

@Module({
  imports: [EventsModule, RegistrationsModule, TypeOrmModule.forFeature(ENTITIES)],
  controllers: [DoorsController, DoorController, AttendanceController, DocumentsController],
  providers: [
    DoorsService,
    DoorQueries,
    CheckInsService,
    AttendanceQueries,
    CertificatesService,
    RoomAttendees,
    DocumentFactsQueries,
    DocumentsService,
    OwnDocuments,
  ],
  exports: [AttendanceQueries, CertificatesService, OwnDocuments, RoomAttendees],
})
export class AttendanceModule implements OnModuleInit {
  constructor(
    private readonly statistics: StatisticsQueries,
    private readonly queries: AttendanceQueries,
    private readonly own: OwnDeeds,
    private readonly views: OwnQueries,
    private readonly certificates: CertificatesService,
  ) {}

  onModuleInit(): void {
    this.views.tellAttendanceBy((registration, event) => this.queries.dataOf(registration, event));
    this.own.onErase((manager, id) => this.certificates.forget(manager, id));
    this.statistics.countCheckedInBy((eventId) => this.queries.countCheckedIn(eventId));
  }
}

import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { EventsModule } from '../events/events.module';
import { RegistrationsModule } from '../registrations/registrations.module';
import { CertificateEntity, CertificateSettingsEntity, RoomAttendeeEntity } from './certificate.entity';
import { CheckInsService } from './check-ins.service';
import { CheckInEntity, DoorEntity } from './door.entity';
import { DoorQueries } from './door.queries';
import { DoorController, DoorsController } from './doors.controller';
import { DoorsService } from './doors.service';

const ENTITIES = [
  DoorEntity,
  CheckInEntity,
  CertificateEntity,
  CertificateSettingsEntity,
  RoomAttendeeEntity,
];

@Module({
  imports: [EventsModule, RegistrationsModule, TypeOrmModule.forFeature(ENTITIES)],
  controllers: [DoorsController, DoorController],
  providers: [DoorsService, DoorQueries, CheckInsService],
  exports: [DoorQueries],
})
export class AttendanceModule {}

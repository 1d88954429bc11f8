import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { InvitationEntity } from './invitation.entity';

@Module({ imports: [TypeOrmModule.forFeature([InvitationEntity])] })
export class CalendarModule {}

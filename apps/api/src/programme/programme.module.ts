import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { SessionEntity, SessionSpeakerEntity, SpeakerEntity } from './session.entity';

@Module({ imports: [TypeOrmModule.forFeature([SessionEntity, SpeakerEntity, SessionSpeakerEntity])] })
export class ProgrammeModule {}

import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { RegistrationEntity } from './registration.entity';

@Module({ imports: [TypeOrmModule.forFeature([RegistrationEntity])] })
export class RegistrationsModule {}

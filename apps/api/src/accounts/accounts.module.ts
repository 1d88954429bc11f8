import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessGuard } from './access.guard';
import { AccountEntity, MembershipEntity, SessionLoginEntity, SignInLinkEntity } from './account.entity';
import { AccountsController } from './accounts.controller';
import { AccountsService } from './accounts.service';
import { AuditEntryEntity } from './audit.entity';
import { OrganisationEntity } from './organisation.entity';
import { SignInMail } from './sign-in.mail';

@Module({
  imports: [
    TypeOrmModule.forFeature([
      AccountEntity,
      SignInLinkEntity,
      SessionLoginEntity,
      MembershipEntity,
      OrganisationEntity,
      AuditEntryEntity,
    ]),
  ],
  controllers: [AccountsController],
  providers: [AccountsService, SignInMail, { provide: APP_GUARD, useClass: AccessGuard }],
  exports: [AccountsService],
})
export class AccountsModule {}

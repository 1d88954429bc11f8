import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DeliveryWorker } from './delivery.worker';
import { MailBuilders } from './mail-builders';
import { OutboxController } from './outbox.controller';
import { OutboxMailEntity } from './outbox.entity';
import { OutboxQueries } from './outbox.queries';
import { OutboxService } from './outbox.service';

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([OutboxMailEntity])],
  controllers: [OutboxController],
  providers: [OutboxService, OutboxQueries, MailBuilders, DeliveryWorker],
  exports: [OutboxService, MailBuilders],
})
export class MailModule {}

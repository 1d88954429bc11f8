import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { EventsModule } from '../events/events.module';
import { PartnerMail } from './partner.mail';
import { PartnersService } from './partners.service';
import { PartnerJoinEntity, PartnerLinkEntity, StreamSourceEntity } from './stream.entity';
import { StreamsController } from './streams.controller';
import { StreamQueries } from './streams.queries';
import { StreamsService } from './streams.service';

@Module({
  imports: [
    EventsModule,
    TypeOrmModule.forFeature([StreamSourceEntity, PartnerLinkEntity, PartnerJoinEntity]),
  ],
  controllers: [StreamsController],
  providers: [StreamsService, StreamQueries, PartnersService, PartnerMail],
  exports: [StreamQueries, PartnersService],
})
export class StreamsModule {}

import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountsModule } from '../accounts/accounts.module';
import { EventsModule } from '../events/events.module';
import { FilesModule } from '../files/files.module';
import { CommentsService } from './comments.service';
import { DownloadsController } from './downloads.controller';
import { CommentEntity, MaterialEntity, RecordEntity } from './record.entity';
import { RecordsController } from './records.controller';
import { RecordQueries } from './records.queries';
import { RecordsService } from './records.service';

@Module({
  imports: [
    AccountsModule,
    EventsModule,
    FilesModule,
    TypeOrmModule.forFeature([RecordEntity, MaterialEntity, CommentEntity]),
  ],
  controllers: [RecordsController, DownloadsController],
  providers: [RecordsService, CommentsService, RecordQueries],
  exports: [RecordQueries, RecordsService, CommentsService],
})
export class RecordsModule {}

import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { FileEntity } from './file.entity';
import { StoredFiles } from './stored-files';

@Module({
  imports: [TypeOrmModule.forFeature([FileEntity])],
  providers: [StoredFiles],
  exports: [StoredFiles],
})
export class FilesModule {}

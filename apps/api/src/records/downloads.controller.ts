import { Controller, Get, Param, Res, StreamableFile } from '@nestjs/common';
import { Id } from '@odeum/contract/common';
import type { FastifyReply } from 'fastify';
import { StoredFiles } from '../files/stored-files';
import { Public } from '../platform/access';
import { AnswersWith } from '../platform/answers';
import { RecordQueries } from './records.queries';

@Controller('files')
export class DownloadsController {
  constructor(
    private readonly queries: RecordQueries,
    private readonly files: StoredFiles,
  ) {}

  /** A published material, always as a download: what people upload is never run in our origin. */
  @Get(':id')
  @Public()
  @AnswersWith('application/octet-stream')
  async download(@Param('id', { schema: Id }) id: string, @Res({ passthrough: true }) reply: FastifyReply) {
    const file = await this.queries.publicFile(id);
    const plain = file.name.replace(/[^\x20-\x7e]/g, '_');
    void reply
      .header(
        'content-disposition',
        `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      )
      .header('content-security-policy', "default-src 'none'; sandbox")
      .header('cache-control', 'no-cache');
    return new StreamableFile(await this.files.read(file.sha256), { type: file.type, length: file.bytes });
  }
}

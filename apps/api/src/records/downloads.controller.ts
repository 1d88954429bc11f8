import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { Id } from '@odeum/contract/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AccountsService } from '../accounts/accounts.service';
import { sendDownload } from '../files/download';
import { StoredFiles } from '../files/stored-files';
import { Public } from '../platform/access';
import { AnswersWith } from '../platform/answers';
import { RecordQueries } from './records.queries';

@Controller('files')
export class DownloadsController {
  constructor(
    private readonly queries: RecordQueries,
    private readonly files: StoredFiles,
    private readonly accounts: AccountsService,
  ) {}

  /** A material, published or one's own; always as a download: what people upload is never run in our origin. */
  @Get(':id')
  @Public()
  @AnswersWith('application/octet-stream')
  async download(
    @Param('id', { schema: Id }) id: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const file = await this.queries.publicFile(id, await this.accounts.findReader(request));
    return sendDownload(reply, file, await this.files.read(file.sha256));
  }
}

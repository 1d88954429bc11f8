import { Controller, Get, Param, Req, Res, StreamableFile } from '@nestjs/common';
import { Id } from '@odeum/contract/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SESSION_COOKIE } from '../accounts/access.guard';
import { AccountsService } from '../accounts/accounts.service';
import { StoredFiles } from '../files/stored-files';
import { type Actor, Public } from '../platform/access';
import { AnswersWith } from '../platform/answers';
import { RecordQueries } from './records.queries';

/** RFC 5987 leaves fewer characters as they are than an address does. */
const encodeExtended = (text: string) =>
  encodeURIComponent(text).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

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
    const file = await this.queries.publicFile(id, await this.findReader(request));
    const plain = file.name.replace(/[^\x20-\x7e]/g, '_');
    void reply
      .header(
        'content-disposition',
        `attachment; filename="${plain}"; filename*=UTF-8''${encodeExtended(file.name)}`,
      )
      .header('content-security-policy', "default-src 'none'; sandbox")
      .header('cache-control', 'no-cache');
    return new StreamableFile(await this.files.read(file.sha256), { type: file.type, length: file.bytes });
  }

  /** Whoever is signed in, if anybody: the door is open, and organisers look at what is not out yet. */
  private async findReader(request: FastifyRequest): Promise<Actor | null> {
    const session = request.cookies[SESSION_COOKIE];
    return session ? this.accounts.findActor(session) : null;
  }
}

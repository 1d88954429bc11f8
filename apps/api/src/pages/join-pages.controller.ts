import { Controller, Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { ErrorCode } from '@odeum/contract/errors';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '../config/config';
import { Public } from '../platform/access';
import { statusOf } from '../platform/problem';
import { strangersWrite } from '../platform/rates';
import { Refusal } from '../platform/refusal';
import { PartnersService } from '../streams/partners.service';
import { toEventFront } from './event-front';
import { PageDoor } from './page-door';
import { PublicEventsQueries } from './public-events.queries';

/** A partner's personal page. Opening it changes nothing; its button joins. */
@Controller('join')
@ApiExcludeController()
@Public()
export class JoinPagesController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly door: PageDoor,
    private readonly events: PublicEventsQueries,
    private readonly partners: PartnersService,
  ) {}

  @Get(':secret')
  async open(@Param('secret') secret: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    await this.send(request, reply, secret, null);
  }

  @Post(':secret')
  @strangersWrite()
  async join(@Param('secret') secret: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    try {
      const { url } = await this.partners.join(secret, new Date());
      await reply
        .header('cache-control', 'no-store')
        .header('referrer-policy', 'no-referrer')
        .redirect(url, 303);
    } catch (error) {
      if (!(error instanceof Refusal) || error.code === 'link_invalid') throw error;
      await this.send(request, reply, secret, error.code);
    }
  }

  private async send(
    request: FastifyRequest,
    reply: FastifyReply,
    secret: string,
    problem: ErrorCode | null,
  ): Promise<void> {
    const now = new Date();
    const { eventId, language, page } = await this.partners.open(secret, now);
    const details = await this.events.findById(eventId);
    await this.door.send(request, reply, {
      lang: language,
      isPersonal: true,
      opensElsewhere: true,
      status: problem ? statusOf(problem) : 200,
      data: {
        page: 'join',
        event: toEventFront(details, language, this.config.publicUrl, now),
        secret,
        problem,
        ...page,
      },
    });
  }
}

import { Body, Controller, Delete, Get, Param, Post, Put } from '@nestjs/common';
import { Id } from '@odeum/contract/common';
import {
  JoinAnswer,
  PartnerLinkInput,
  PartnerLinkList,
  StreamSourceInput,
  StreamSourceList,
} from '@odeum/contract/streams';
import { z } from 'zod';
import { type Actor, Can, Me, Public } from '../platform/access';
import { Answers } from '../platform/answers';
import { strangersWrite } from '../platform/rates';
import { PartnersService } from './partners.service';
import { StreamQueries } from './streams.queries';
import { StreamsService } from './streams.service';

const Secret = z.string().min(1).max(100);

@Controller('api/v1')
export class StreamsController {
  constructor(
    private readonly streams: StreamsService,
    private readonly partners: PartnersService,
    private readonly queries: StreamQueries,
  ) {}

  @Get('events/:eventId/streams')
  @Can('stream.edit')
  @Answers(StreamSourceList)
  async list(@Me() actor: Actor, @Param('eventId', { schema: Id }) eventId: string) {
    return this.queries.list(actor, eventId);
  }

  @Post('events/:eventId/streams')
  @Can('stream.edit')
  @Answers(StreamSourceList, 201)
  async add(
    @Me() actor: Actor,
    @Param('eventId', { schema: Id }) eventId: string,
    @Body({ schema: StreamSourceInput }) body: StreamSourceInput,
  ) {
    await this.streams.add(actor, eventId, body);
    return this.queries.list(actor, eventId);
  }

  @Put('events/:eventId/streams/:id')
  @Can('stream.edit')
  @Answers(StreamSourceList)
  async change(
    @Me() actor: Actor,
    @Param('eventId', { schema: Id }) eventId: string,
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: StreamSourceInput }) body: StreamSourceInput,
  ) {
    await this.streams.change(actor, eventId, id, body);
    return this.queries.list(actor, eventId);
  }

  @Delete('events/:eventId/streams/:id')
  @Can('stream.edit')
  @Answers(StreamSourceList)
  async remove(
    @Me() actor: Actor,
    @Param('eventId', { schema: Id }) eventId: string,
    @Param('id', { schema: Id }) id: string,
  ) {
    await this.streams.remove(actor, eventId, id);
    return this.queries.list(actor, eventId);
  }

  @Get('events/:eventId/partner-links')
  @Can('partner.invite')
  @Answers(PartnerLinkList)
  async listPartners(@Me() actor: Actor, @Param('eventId', { schema: Id }) eventId: string) {
    return this.queries.listPartners(actor, eventId);
  }

  @Post('events/:eventId/partner-links')
  @Can('partner.invite')
  @Answers(PartnerLinkList, 201)
  async invite(
    @Me() actor: Actor,
    @Param('eventId', { schema: Id }) eventId: string,
    @Body({ schema: PartnerLinkInput }) body: PartnerLinkInput,
  ) {
    await this.partners.invite(actor, eventId, body);
    return this.queries.listPartners(actor, eventId);
  }

  @Post('events/:eventId/partner-links/:id/revoke')
  @Can('partner.invite')
  @Answers(PartnerLinkList)
  async revoke(
    @Me() actor: Actor,
    @Param('eventId', { schema: Id }) eventId: string,
    @Param('id', { schema: Id }) id: string,
  ) {
    await this.partners.revoke(actor, eventId, id);
    return this.queries.listPartners(actor, eventId);
  }

  @Post('join/:secret')
  @Public()
  @strangersWrite()
  @Answers(JoinAnswer)
  async join(@Param('secret', { schema: Secret }) secret: string) {
    return this.partners.join(secret, new Date());
  }
}

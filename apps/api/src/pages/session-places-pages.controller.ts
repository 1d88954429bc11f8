import { Controller, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Id } from '@odeum/contract/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../platform/access';
import { PlacesService } from '../registrations/places.service';
import { OwnPage } from './own-page';

/** Taking places in sessions by plain forms, which stand on the personal page. */
@Controller('r/:secret/sessions/:sessionId')
@ApiExcludeController()
@Public()
export class SessionPlacesPagesController {
  constructor(
    private readonly page: OwnPage,
    private readonly places: PlacesService,
  ) {}

  @Post('take')
  async take(
    @Param('secret') secret: string,
    @Param('sessionId', { schema: Id }) sessionId: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    await this.page.change(request, reply, secret, 'place_taken', () => this.places.take(secret, sessionId));
  }

  @Post('give-back')
  async giveBack(
    @Param('secret') secret: string,
    @Param('sessionId', { schema: Id }) sessionId: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    await this.page.change(request, reply, secret, 'place_given_back', () =>
      this.places.giveBack(secret, sessionId),
    );
  }
}

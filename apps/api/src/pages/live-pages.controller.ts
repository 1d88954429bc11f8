import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { paths } from '@odeum/contract/paths';
import { whatIsOpen } from '@odeum/domain/live';
import { toString as drawQr } from 'qrcode';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '../config/config';
import { LiveRoomsQueries } from '../live/live-rooms.queries';
import { PersonCookie } from '../live/person-cookie';
import { Public } from '../platform/access';
import { StreamQueries } from '../streams/streams.queries';
import { toEventFront } from './event-front';
import { PageDoor, preferredLanguage, readLanguage } from './page-door';
import { PublicEventsQueries } from './public-events.queries';

/** The room as a page: it shows the stream, the programme and the questions without scripts, and lives with them. */
@Controller()
@ApiExcludeController()
@Public()
export class LivePagesController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly door: PageDoor,
    private readonly events: PublicEventsQueries,
    private readonly streams: StreamQueries,
    private readonly rooms: LiveRoomsQueries,
    private readonly person: PersonCookie,
  ) {}

  @Get(':lang/events/:slug/live')
  async live(
    @Param('lang') text: string,
    @Param('slug') slug: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    const lang = readLanguage(text);
    const now = new Date();
    const details = await this.events.findBySlug(slug);
    const room = await this.rooms.ensureFor(details.event.id);
    const streams = await this.streams.openFor(details.event.id, 'public', now, ['live', 'backup']);
    this.person.ensure(request, reply);
    const { state: eventState, endsAt } = details.event;
    const { isAskingOpen, isVotingOpen } = room;
    await this.door.send(request, reply, {
      lang,
      inLanguage: (other) => paths.live(other, slug),
      frames: streams.flatMap((stream) => stream.embedUrl ?? []),
      isPersonal: false,
      data: {
        page: 'live',
        event: toEventFront(details, lang, this.config.publicUrl, now),
        roomId: room.id,
        streams,
        questions: await this.rooms.publicQuestions(details.event.id),
        ...whatIsOpen({ eventState, endsAt, isAskingOpen, isVotingOpen }, now),
      },
    });
  }

  /** The short address under the QR code on the stage. */
  @Get('q/:code')
  async byCode(@Param('code') code: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const room = await this.rooms.findByCode(code);
    const { event } = await this.events.findById(room.eventId);
    const lang = preferredLanguage(request.headers['accept-language']);
    const spoken = event.languages.includes(lang) ? lang : (event.languages[0] ?? lang);
    await reply.redirect(paths.live(spoken, event.slug), 302);
  }

  @Get('stage/:secret')
  async stage(@Param('secret') secret: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const room = await this.rooms.findByStageSecret(secret);
    const details = await this.events.findById(room.eventId);
    const lang = details.event.languages[0] ?? 'bg';
    const roomUrl = `${this.config.publicUrl}${paths.roomByCode(room.code)}`;
    await this.door.send(request, reply, {
      lang,
      isPersonal: true,
      data: {
        page: 'stage',
        event: toEventFront(details, lang, this.config.publicUrl, new Date()),
        roomId: room.id,
        secret,
        roomCode: room.code,
        roomUrl,
        qrSvg: await drawQr(roomUrl, { type: 'svg', margin: 0, errorCorrectionLevel: 'M' }),
      },
    });
  }
}

import { Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { paths } from '@odeum/contract/paths';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CertificatesService } from '../attendance/certificates.service';
import { OwnDocuments } from '../attendance/own-documents.service';
import { RoomAttendees } from '../attendance/room-attendees';
import { PersonCookie } from '../live/person-cookie';
import { Public } from '../platform/access';
import { strangersPrint, strangersWrite } from '../platform/rates';
import { sendFile } from '../platform/send-file';
import { RegistrationsService } from '../registrations/registrations.service';
import { PageDoor, readLanguage } from './page-door';
import { PublicEventsQueries } from './public-events.queries';

/** Going in as oneself, and certificates: asked for by one's own link, checked by anyone. */
@Controller()
@ApiExcludeController()
@Public()
export class AttendancePagesController {
  constructor(
    private readonly door: PageDoor,
    private readonly events: PublicEventsQueries,
    private readonly registrations: RegistrationsService,
    private readonly person: PersonCookie,
    private readonly attendees: RoomAttendees,
    private readonly certificates: CertificatesService,
    private readonly documents: OwnDocuments,
  ) {}

  @Post('r/:secret/live')
  async goLive(@Param('secret') secret: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const registration = await this.registrations.findBySecret(secret);
    const { event } = await this.events.findById(registration.eventId);
    await this.attendees.enter(this.person.ensure(request, reply), registration);
    await reply.redirect(paths.live(registration.language, event.slug), 303);
  }

  @Post('r/:secret/certificate')
  @strangersWrite()
  async ask(@Param('secret') secret: string, @Res() reply: FastifyReply) {
    await this.certificates.ask(await this.registrations.findBySecret(secret));
    await reply.redirect(`${paths.myRegistration(secret)}#certificate`, 303);
  }

  @Get('r/:secret/ticket.pdf')
  @strangersPrint()
  async ticket(@Param('secret') secret: string, @Res() reply: FastifyReply) {
    const registration = await this.registrations.findBySecret(secret);
    const bytes = await this.documents.ticketsOf(registration);
    await sendFile(reply, 'application/pdf', { name: 'ticket.pdf', bytes });
  }

  @Get('r/:secret/certificate.pdf')
  @strangersPrint()
  async certificate(
    @Param('secret') secret: string,
    @Query('of') of: string | undefined,
    @Res() reply: FastifyReply,
  ) {
    const registration = await this.registrations.findBySecret(secret);
    const bytes = await this.documents.certificate(registration, Number(of ?? 0));
    await sendFile(reply, 'application/pdf', { name: 'certificate.pdf', bytes });
  }

  @Get(':lang/certificates')
  async form(
    @Param('lang') lang: string,
    @Query('code') code: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    await this.check(request, reply, lang, typeof code === 'string' ? code : '');
  }

  @Get(':lang/certificates/:code')
  async one(
    @Param('lang') lang: string,
    @Param('code') code: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    await this.check(request, reply, lang, code);
  }

  private async check(
    request: FastifyRequest,
    reply: FastifyReply,
    text: string,
    given: string,
  ): Promise<void> {
    const lang = readLanguage(text);
    const code = given.slice(0, 40);
    const check = code === '' ? null : await this.certificates.check(code, lang);
    await this.door.send(request, reply, {
      lang,
      // What somebody asked about is theirs to know.
      isPersonal: code !== '',
      inLanguage: (other) => (check ? paths.certificate(other, check.code) : paths.certificates(other)),
      status: code === '' || check ? 200 : 404,
      data: { page: 'certificate', code, check },
    });
  }
}

import { Inject, Injectable } from '@nestjs/common';
import type { ErrorCode } from '@odeum/contract/errors';
import type { AnswersEcho, FormEcho } from '@odeum/contract/pages';
import { paths } from '@odeum/contract/paths';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AttendanceQueries } from '../attendance/attendance.queries';
import { CertificatesService } from '../attendance/certificates.service';
import { CONFIG, type Config } from '../config/config';
import { statusOf } from '../platform/problem';
import { Refusal } from '../platform/refusal';
import { FormsQueries } from '../registrations/forms.queries';
import { OwnQueries } from '../registrations/own.queries';
import { PlacesQueries } from '../registrations/places.queries';
import type { RegistrationEntity } from '../registrations/registration.entity';
import { RegistrationsService } from '../registrations/registrations.service';
import { toEventFront } from './event-front';
import { PageDoor } from './page-door';
import { PublicEventsQueries } from './public-events.queries';

const NOTICES = [
  'registered',
  'mode_changed',
  'answers_changed',
  'accepted',
  'cancelled',
  'place_taken',
  'place_given_back',
] as const;
type Notice = (typeof NOTICES)[number];
export const toNotice = (text: string | undefined): Notice | null =>
  NOTICES.find((notice) => notice === text) ?? null;

/** The page of one registration, behind its link. */
@Injectable()
export class OwnPage {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly door: PageDoor,
    private readonly events: PublicEventsQueries,
    private readonly registrations: RegistrationsService,
    private readonly queries: OwnQueries,
    private readonly places: PlacesQueries,
    private readonly attendance: AttendanceQueries,
    private readonly certificates: CertificatesService,
    private readonly forms: FormsQueries,
  ) {}

  /** Shows the page anew after a deed, or says on it why nothing was done. */
  async change(
    request: FastifyRequest,
    reply: FastifyReply,
    secret: string,
    notice: Notice,
    deed: () => Promise<RegistrationEntity>,
  ): Promise<void> {
    try {
      await deed();
      await reply.redirect(`${paths.myRegistration(secret)}?done=${notice}`, 303);
    } catch (error) {
      if (!(error instanceof Refusal) || error.code === 'link_invalid') throw error;
      await this.send(request, reply, secret, { problem: error.code });
    }
  }

  async send(
    request: FastifyRequest,
    reply: FastifyReply,
    secret: string,
    {
      notice = null,
      problem = null,
      echo = null,
      answersEcho = null,
    }: {
      notice?: Notice | null;
      problem?: ErrorCode | null;
      echo?: FormEcho | null;
      answersEcho?: AnswersEcho | null;
    },
  ): Promise<void> {
    const registration = await this.registrations.findBySecret(secret);
    const lang = registration.language;
    const details = await this.events.findById(registration.eventId);
    await this.door.send(request, reply, {
      lang,
      isPersonal: true,
      status: problem ? statusOf(problem) : 200,
      data: {
        page: 'my-registration',
        event: toEventFront(details, lang, this.config.publicUrl, new Date()),
        secret,
        registration: await this.queries.view(registration),
        tickets: await this.attendance.ticketsOf(registration),
        certificate: await this.certificates.standing(registration),
        sessions: await this.places.own(registration),
        form: await this.forms.latest(registration.eventId),
        notice,
        problem,
        echo,
        answersEcho,
      },
    });
  }
}

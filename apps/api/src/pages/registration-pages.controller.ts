import { Body, Controller, Get, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { ErrorCode, FieldFault } from '@odeum/contract/errors';
import { Id, type Language, LIMITS } from '@odeum/contract/common';
import type { PageOf } from '@odeum/contract/pages';
import { paths } from '@odeum/contract/paths';
import {
  ChangeAnswersInput,
  ChangeModeInput,
  Mode,
  RegisterInput,
  SubstituteInput,
} from '@odeum/contract/registrations';
import { readAnswers } from '@odeum/domain/forms';
import { randomUUID } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '../config/config';
import { Public } from '../platform/access';
import { statusOf } from '../platform/problem';
import { strangersUpload, strangersWrite } from '../platform/rates';
import { Refusal } from '../platform/refusal';
import { type Posted, readPosted } from '../platform/upload';
import { toFaults } from '../platform/validation.pipe';
import { AnswerFiles } from '../registrations/answer-files';
import { FormsQueries } from '../registrations/forms.queries';
import { RegistrationsService } from '../registrations/registrations.service';
import { toEventFront } from './event-front';
import { readCompanions, readFields, readFormVersion, readTypedAnswers } from './form-fields';
import { OwnPage, toNotice } from './own-page';
import { PageDoor, readLanguage } from './page-door';
import { PublicEventsQueries } from './public-events.queries';

/** A form with a question for a file is sent in parts, any other as one. */
async function readForm(
  request: FastifyRequest,
  body: unknown,
): Promise<{ body: unknown; files: Posted['files'] }> {
  return request.isMultipart() ? readPosted(request) : { body, files: [] };
}

/** Registering and one's own registration as plain pages and forms: they work without scripts. */
@Controller()
@ApiExcludeController()
@Public()
export class RegistrationPagesController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly door: PageDoor,
    private readonly events: PublicEventsQueries,
    private readonly registrations: RegistrationsService,
    private readonly page: OwnPage,
    private readonly forms: FormsQueries,
    private readonly answerFiles: AnswerFiles,
  ) {}

  @Get(':lang/events/:slug/register')
  async form(
    @Param('lang') lang: string,
    @Param('slug') slug: string,
    @Query('mode') mode: string | undefined,
    @Query('code') code: string | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    const wanted = Mode.safeParse(mode);
    await this.sendForm(request, reply, lang, slug, {
      mode: wanted.success ? wanted.data : null,
      code: typeof code === 'string' ? code.slice(0, LIMITS.invitationCode) : '',
    });
  }

  @Post(':lang/events/:slug/register')
  @strangersWrite()
  async register(
    @Param('lang') lang: string,
    @Param('slug') slug: string,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    readLanguage(lang);
    const { event } = await this.events.findBySlug(slug);
    const posted = await readForm(request, body);
    const values = readFields(posted.body);
    const { answers, faults: wrongFiles } = await this.answerFiles.take(
      event.id,
      Id.safeParse(values.submissionId).data ?? randomUUID(),
      readTypedAnswers(posted.body),
      posted.files,
    );
    const formVersion = readFormVersion(values);
    const parsed = RegisterInput.safeParse(
      {
        ...values,
        answers,
        formVersion,
        consent: values.consent === 'on' || values.consent === 'true',
        companions: readCompanions(values),
      },
      { reportInput: true },
    );
    const mode = Mode.safeParse(values.mode);
    const again = (code: ErrorCode, faults: readonly FieldFault[]) =>
      this.sendForm(request, reply, lang, slug, {
        mode: mode.success ? mode.data : null,
        submissionId: values.submissionId,
        echo: { values, answers, code, faults: [...faults] },
        status: statusOf(code),
      });
    if (!parsed.success || wrongFiles.length > 0) {
      const faults = parsed.success ? [] : toFaults(parsed.error.issues as never);
      // What is wrong with the answers is told in the same go.
      const form = await this.forms.latest(event.id);
      const isSame = mode.success && form.version === formVersion;
      return again('invalid_input', [
        ...faults,
        ...wrongFiles,
        ...(isSame ? readAnswers(form.fields, mode.data, answers).faults : []).filter(
          ({ path }) => !wrongFiles.some((one) => one.path === path),
        ),
      ]);
    }
    try {
      const answer = await this.registrations.register(event.id, parsed.data);
      if (answer.outcome === 'already_registered') {
        return await this.sendForm(request, reply, lang, slug, { mode: null, outcome: answer.outcome });
      }
      return await reply.redirect(`${answer.personalPath}?done=registered`, 303);
    } catch (error) {
      if (error instanceof Refusal && error.code !== 'not_found') return again(error.code, error.faults);
      throw error;
    }
  }

  @Get('r/:secret')
  async own(
    @Param('secret') secret: string,
    @Query('done') done: string | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    await this.page.send(request, reply, secret, { notice: toNotice(done) });
  }

  @Post('r/:secret/mode')
  async changeMode(
    @Param('secret') secret: string,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    const input = ChangeModeInput.safeParse(readFields(body));
    await this.page.change(request, reply, secret, 'mode_changed', () => {
      if (!input.success) throw new Refusal('mode_not_offered');
      return this.registrations.changeMode(secret, input.data.mode);
    });
  }

  @Post('r/:secret/answers')
  @strangersUpload()
  async changeAnswers(
    @Param('secret') secret: string,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    const { eventId, submissionId } = await this.registrations.findBySecret(secret);
    const posted = await readForm(request, body);
    const values = readFields(posted.body);
    const { answers, faults: wrongFiles } = await this.answerFiles.take(
      eventId,
      submissionId,
      readTypedAnswers(posted.body),
      posted.files,
    );
    const input = { ...values, answers, formVersion: readFormVersion(values) };
    const parsed = ChangeAnswersInput.safeParse(input, { reportInput: true });
    const again = (code: ErrorCode, faults: readonly FieldFault[]) =>
      this.page.send(request, reply, secret, {
        problem: code,
        answersEcho: { values, answers, code, faults: [...faults] },
      });
    if (!parsed.success) return again('invalid_input', toFaults(parsed.error.issues as never));
    if (wrongFiles.length > 0) return again('invalid_input', wrongFiles);
    try {
      await this.registrations.changeAnswers(secret, parsed.data);
      return await reply.redirect(`${paths.myRegistration(secret)}?done=answers_changed`, 303);
    } catch (error) {
      if (!(error instanceof Refusal) || error.code === 'link_invalid') throw error;
      return again(error.code, error.faults);
    }
  }

  @Post('r/:secret/cancel')
  async cancel(@Param('secret') secret: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    await this.page.change(request, reply, secret, 'cancelled', () => this.registrations.cancel(secret));
  }

  @Post('r/:secret/accept')
  async accept(@Param('secret') secret: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    await this.page.change(request, reply, secret, 'accepted', () => this.registrations.accept(secret));
  }

  @Post('r/:secret/substitute')
  @strangersWrite()
  async substitute(
    @Param('secret') secret: string,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    const values = readFields(body);
    const parsed = SubstituteInput.safeParse(values, { reportInput: true });
    const again = (code: ErrorCode, faults: readonly FieldFault[]) =>
      this.page.send(request, reply, secret, { problem: code, echo: { values, code, faults: [...faults] } });
    if (!parsed.success) return again('invalid_input', toFaults(parsed.error.issues as never));
    try {
      const { eventId, language } = await this.registrations.substitute(secret, parsed.data);
      return await this.sendOutcome(request, reply, eventId, language, 'handed_on');
    } catch (error) {
      if (!(error instanceof Refusal) || error.code === 'link_invalid') throw error;
      return again(error.code, error.faults);
    }
  }

  @Post('r/:secret/erase')
  async erase(@Param('secret') secret: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const { eventId, language } = await this.registrations.erase(secret);
    await this.sendOutcome(request, reply, eventId, language, 'erased');
  }

  /** The link that was used is gone: what there is to say stands where one may register. */
  private async sendOutcome(
    request: FastifyRequest,
    reply: FastifyReply,
    eventId: string,
    lang: Language,
    outcome: PageOf<'register'>['outcome'],
  ): Promise<void> {
    const { event } = await this.events.findById(eventId);
    await this.sendForm(request, reply, lang, event.slug, { mode: null, outcome });
  }

  private async sendForm(
    request: FastifyRequest,
    reply: FastifyReply,
    text: string,
    slug: string,
    state: Partial<Omit<PageOf<'register'>, 'page' | 'event'>> & { status?: number },
  ): Promise<void> {
    const lang = readLanguage(text);
    const details = await this.events.findBySlug(slug);
    await this.door.send(request, reply, {
      lang,
      inLanguage: (other) =>
        state.code ? paths.invited(other, slug, state.code, state.mode ?? null) : paths.register(other, slug),
      // A code is a secret: no cache keeps the page, and no other site hears its address.
      isPersonal: Boolean(state.code),
      status: state.status,
      data: {
        page: 'register',
        event: toEventFront(details, lang, this.config.publicUrl, new Date()),
        form: await this.forms.latest(details.event.id),
        mode: state.mode ?? null,
        code: state.code ?? '',
        submissionId: state.submissionId ?? randomUUID(),
        echo: state.echo ?? null,
        outcome: state.outcome ?? null,
      },
    });
  }
}

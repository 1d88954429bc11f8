import { Body, Controller, Get, Post, Req, Res } from '@nestjs/common';
import { MeView, RequestSignInLink, SignInLinkRequested, UseSignInLink } from '@odeum/contract/accounts';
import { LIMITS } from '@odeum/contract/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Inject } from '@nestjs/common';
import type { z } from 'zod';
import { CONFIG, type Config } from '../config/config';
import { type Actor, Me, Public, SignedIn } from '../platform/access';
import { Answers, AnswersWith } from '../platform/answers';
import { strangersWrite } from '../platform/rates';
import { SESSION_COOKIE } from './session-cookie';
import { AccountsService } from './accounts.service';

@Controller('api/v1')
export class AccountsController {
  constructor(
    private readonly accounts: AccountsService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Post('sign-in-links')
  @Public()
  @strangersWrite()
  @Answers(SignInLinkRequested, 202)
  async requestSignInLink(@Body({ schema: RequestSignInLink }) body: z.infer<typeof RequestSignInLink>) {
    await this.accounts.requestSignInLink(body.email, body.language);
    return { isSent: true };
  }

  @Post('sessions')
  @Public()
  @strangersWrite()
  @AnswersWith(null, 204)
  async signIn(
    @Body({ schema: UseSignInLink }) body: z.infer<typeof UseSignInLink>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const session = await this.accounts.signIn(body.token);
    void reply.setCookie(SESSION_COOKIE, session, {
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      secure: this.config.publicUrl.startsWith('https:'),
      maxAge: LIMITS.sessionDays * 24 * 3600,
    });
  }

  @Post('sessions/end')
  @SignedIn()
  @AnswersWith(null, 204)
  async signOut(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    await this.accounts.signOut(request.cookies[SESSION_COOKIE] ?? '');
    void reply.clearCookie(SESSION_COOKIE, { path: '/' });
  }

  @Get('me')
  @SignedIn()
  @Answers(MeView)
  async me(@Me() actor: Actor) {
    return this.accounts.describe(actor);
  }
}

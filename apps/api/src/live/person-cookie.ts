import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { parse } from 'cookie';
import { SESSION_COOKIE } from '../accounts/session-cookie';
import { CONFIG, type Config } from '../config/config';
import { Secrets } from '../platform/secrets';
import type { SocketPerson } from '../realtime/room-kind';

const NAME = 'odeum_person';
const PURPOSE = 'person';
const DAYS = 90;

/** Who somebody is in a room: a random number in a signed cookie, and nothing that names them. */
@Injectable()
export class PersonCookie {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly secrets: Secrets,
  ) {}

  /** The number of a visitor of a room; whoever has none yet is given one. */
  ensure(request: FastifyRequest, reply: FastifyReply): string {
    const known = this.secrets.unsign(PURPOSE, request.cookies[NAME]);
    if (known) return known;
    const personId = randomUUID();
    void reply.setCookie(NAME, this.secrets.sign(PURPOSE, personId), {
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      secure: this.config.publicUrl.startsWith('https:'),
      maxAge: DAYS * 24 * 3600,
    });
    return personId;
  }

  /** Who is at the other end of a handshake. */
  identify(header: string | undefined): SocketPerson {
    const cookies = parse(header ?? '');
    return {
      personId: this.secrets.unsign(PURPOSE, cookies[NAME]),
      session: cookies[SESSION_COOKIE] ?? null,
    };
  }
}

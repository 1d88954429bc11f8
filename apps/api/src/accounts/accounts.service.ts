import { Injectable } from '@nestjs/common';
import type { MeView } from '@odeum/contract/accounts';
import { type Language, LIMITS } from '@odeum/contract/common';
import { ROLE_PERMISSIONS, type Role } from '@odeum/contract/permissions';
import type { FastifyRequest } from 'fastify';
import { SESSION_COOKIE } from './session-cookie';
import { DataSource, In } from 'typeorm';
import { OutboxService } from '../mail/outbox.service';
import { Actor } from '../platform/access';
import { Refusal } from '../platform/refusal';
import { Secrets } from '../platform/secrets';
import { AccountEntity, SessionLoginEntity, SignInLinkEntity } from './account.entity';
import { OrganisationEntity } from './organisation.entity';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

@Injectable()
export class AccountsService {
  constructor(
    private readonly database: DataSource,
    private readonly secrets: Secrets,
    private readonly outbox: OutboxService,
  ) {}

  /** Makes a link for an account and returns its secret. It works once, for half an hour. */
  async createSignInLink(accountId: string, manager = this.database.manager): Promise<string> {
    const secret = this.secrets.random();
    await manager.insert(SignInLinkEntity, {
      accountId,
      secretHash: this.secrets.hash(secret),
      expiresAt: new Date(Date.now() + LIMITS.signInLinkMinutes * MINUTE),
    });
    return secret;
  }

  async findByEmail(email: string): Promise<AccountEntity | null> {
    return this.database.manager.findOneBy(AccountEntity, { email });
  }

  /** Mails a link if the address has an account, and says nothing either way. */
  async requestSignInLink(email: string, language: Language): Promise<void> {
    const account = await this.findByEmail(email);
    if (!account) return;
    await this.database.transaction(async (manager) => {
      const id = await this.outbox.add(manager, {
        kind: 'sign_in_link',
        to: account.email,
        language,
        payload: { accountId: account.id },
        dedupKey: `sign-in:${account.id}:${Math.floor(Date.now() / MINUTE)}`,
      });
      if (!id) return;
      // The mail is written later, from its own id: what the database keeps opens nothing.
      await manager.insert(SignInLinkEntity, {
        accountId: account.id,
        secretHash: this.secrets.hash(this.secrets.derive('sign-in', id)),
        expiresAt: new Date(Date.now() + LIMITS.signInLinkMinutes * MINUTE),
      });
    });
    this.outbox.wake();
  }

  /** Uses a link and returns the secret of the new session. A second use of the same link is refused. */
  async signIn(token: string): Promise<string> {
    const hash = this.secrets.hash(token);
    return this.database.transaction(async (manager) => {
      const used = await manager
        .createQueryBuilder()
        .update(SignInLinkEntity)
        .set({ usedAt: () => 'now()' })
        .where('secret_hash = :hash and used_at is null and expires_at > now()', { hash })
        .returning('account_id')
        .execute();
      const accountId = (used.raw as { account_id: string }[])[0]?.account_id;
      if (!accountId) {
        const link = await manager.findOneBy(SignInLinkEntity, { secretHash: hash });
        throw new Refusal(!link ? 'link_invalid' : link.usedAt ? 'link_used' : 'link_expired');
      }
      const session = this.secrets.random();
      await manager.insert(SessionLoginEntity, {
        accountId,
        secretHash: this.secrets.hash(session),
        expiresAt: new Date(Date.now() + LIMITS.sessionDays * DAY),
      });
      return session;
    });
  }

  async signOut(session: string): Promise<void> {
    await this.database.manager.delete(SessionLoginEntity, { secretHash: this.secrets.hash(session) });
  }

  /** Whoever is signed in, if anybody: for doors that are open to all and show some people more. */
  async findReader(request: FastifyRequest): Promise<Actor | null> {
    const session = request.cookies[SESSION_COOKIE];
    return session ? this.findActor(session) : null;
  }

  /** Who a session belongs to, with their roles, in one query; null where it is none or has run out. */
  async findActor(session: string): Promise<Actor | null> {
    const rows: {
      id: string;
      name: string;
      email: string;
      organisation_id: string | null;
      role: Role | null;
    }[] = await this.database.query(
      `select a.id, a.name, a.email, m.organisation_id, m.role
           from session_login s join account a on a.id = s.account_id
           left join membership m on m.account_id = a.id
          where s.secret_hash = $1 and s.expires_at > now()`,
      [this.secrets.hash(session)],
    );
    const first = rows[0];
    if (!first) return null;
    const memberships = rows.flatMap((row) =>
      row.organisation_id && row.role ? [{ organisationId: row.organisation_id, role: row.role }] : [],
    );
    return new Actor(first.id, first.name, first.email, memberships);
  }

  async describe(actor: Actor): Promise<MeView> {
    const organisations = await this.database.manager.findBy(OrganisationEntity, {
      id: In(actor.memberships.map((m) => m.organisationId)),
    });
    const nameOf = (id: string) => organisations.find((o) => o.id === id)?.name ?? {};
    return {
      id: actor.accountId,
      name: actor.name,
      email: actor.email,
      memberships: actor.memberships.map((m) => ({
        organisationId: m.organisationId,
        organisationName: nameOf(m.organisationId),
        role: m.role,
        permissions: [...ROLE_PERMISSIONS[m.role]],
      })),
    };
  }
}

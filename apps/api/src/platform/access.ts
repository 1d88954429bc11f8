import { SetMetadata } from '@nestjs/common';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { ROLE_PERMISSIONS, type Permission, type Role } from '@odeum/contract/permissions';
import { Refusal } from './refusal';

export const ACCESS = 'odeum:access';
/** What a handler declares about who may: everyone, anyone signed in, or whoever holds a permission somewhere. */
export type Access = { kind: 'public' } | { kind: 'signed_in' } | { kind: 'can'; permission: Permission };

/** Open to everyone; a secret in the address is checked by the service. */
export const Public = () => SetMetadata<string, Access>(ACCESS, { kind: 'public' });
export const SignedIn = () => SetMetadata<string, Access>(ACCESS, { kind: 'signed_in' });
/** Open to those who hold the permission in some organisation; on which things is checked by the service. */
export const Can = (permission: Permission) =>
  SetMetadata<string, Access>(ACCESS, { kind: 'can', permission });

/** Who is signed in, with their roles. */
export class Actor {
  constructor(
    readonly accountId: string,
    readonly name: string,
    readonly email: string,
    readonly memberships: readonly { organisationId: string; role: Role }[],
  ) {}

  can(permission: Permission, organisationId: string): boolean {
    return this.memberships.some(
      (m) => m.organisationId === organisationId && ROLE_PERMISSIONS[m.role].includes(permission),
    );
  }

  canSomewhere(permission: Permission): boolean {
    return this.memberships.some((m) => ROLE_PERMISSIONS[m.role].includes(permission));
  }

  /** The organisations in which this person holds the permission. */
  organisationsWith(permission: Permission): string[] {
    return this.memberships
      .filter((m) => ROLE_PERMISSIONS[m.role].includes(permission))
      .map((m) => m.organisationId);
  }

  /** What belongs to others is simply not there; what is one's own, but not allowed, is forbidden. */
  refuseUnless(permission: Permission, organisationId: string): void {
    if (!this.memberships.some((m) => m.organisationId === organisationId)) throw new Refusal('not_found');
    if (!this.can(permission, organisationId)) throw new Refusal('forbidden');
  }
}

export type RequestWithActor = FastifyRequest & { actor?: Actor };

/** The signed-in person; only for handlers that are not public. */
export const Me = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = context.switchToHttp().getRequest<RequestWithActor>();
  if (!actor) throw new Refusal('signed_out');
  return actor;
});

import { SESSION_COOKIE } from './session-cookie';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ACCESS, type Access, type RequestWithActor } from '../platform/access';
import { Refusal } from '../platform/refusal';
import { AccountsService } from './accounts.service';

/** Every handler says who may; one that says nothing is open to nobody. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly accounts: AccountsService,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    // Gateways have doors of their own.
    if (context.getType() !== 'http') return true;
    const access = this.reflector.getAllAndOverride<Access | undefined>(ACCESS, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (access?.kind === 'public') return true;
    const request = context.switchToHttp().getRequest<RequestWithActor>();
    const session = request.cookies[SESSION_COOKIE];
    const actor = session ? await this.accounts.findActor(session) : null;
    if (!actor) throw new Refusal('signed_out');
    if (!access || (access.kind === 'can' && !actor.canSomewhere(access.permission)))
      throw new Refusal('forbidden');
    request.actor = actor;
    return true;
  }
}

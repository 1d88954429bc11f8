import type { MyRegistrationView, RegistrationListItem } from '@odeum/contract/registrations';
import type { RegistrationEntity } from './registration.entity';

export function toRegistrationListItem(registration: RegistrationEntity): RegistrationListItem {
  return {
    id: registration.id,
    name: registration.name,
    email: registration.email,
    organisation: registration.organisation,
    mode: registration.mode,
    language: registration.language,
    state: registration.state,
    registeredAt: registration.registeredAt.toISOString(),
    cancelledAt: registration.cancelledAt?.toISOString() ?? null,
  };
}

/** `isOver`: nothing can be changed once the event has ended. `canChangeMode`: the event offers both ways. */
export function toMyRegistrationView(
  registration: RegistrationEntity,
  facts: { isOver: boolean; canChangeMode: boolean },
): MyRegistrationView {
  const isLive = registration.state === 'confirmed' && !facts.isOver;
  return {
    name: registration.name,
    email: registration.email,
    organisation: registration.organisation,
    mode: registration.mode,
    language: registration.language,
    state: registration.state,
    registeredAt: registration.registeredAt.toISOString(),
    can: { changeMode: isLive && facts.canChangeMode, cancel: isLive },
  };
}

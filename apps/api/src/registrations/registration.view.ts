import type {
  FormField,
  HistoryEntry,
  MyRegistrationView,
  RegistrationListItem,
  WaitingReason,
} from '@odeum/contract/registrations';
import { isLive } from '@odeum/domain/admission';
import { askedFields } from '@odeum/domain/forms';
import type { RegistrationEntryEntity } from './registration-entry.entity';
import type { RegistrationEntity } from './registration.entity';

export function toRegistrationListItem(
  registration: RegistrationEntity,
  place: number | null,
): RegistrationListItem {
  return {
    id: registration.id,
    name: registration.name,
    email: registration.email ?? '',
    organisation: registration.organisation,
    mode: registration.mode,
    language: registration.language,
    state: registration.state,
    seats: registration.seats,
    place,
    offerExpiresAt: registration.offerExpiresAt?.toISOString() ?? null,
    registeredAt: registration.registeredAt.toISOString(),
    cancelledAt: registration.cancelledAt?.toISOString() ?? null,
  };
}

export interface OwnFacts {
  /** Nothing can be changed once the event has ended. */
  isOver: boolean;
  /** The event offers both ways. */
  hasBothModes: boolean;
  companions: string[];
  form: { version: number; fields: FormField[] };
  line: { place: number; reason: WaitingReason; freeSeats: number } | null;
}

/** The fields of a form that are asked of this person, with their answers. */
export function toOwnForm(registration: RegistrationEntity, form: OwnFacts['form']) {
  return {
    version: form.version,
    fields: askedFields(form.fields, registration.mode, registration.answers),
  };
}

export function toMyRegistrationView(
  registration: RegistrationEntity,
  { isOver, hasBothModes, companions, form, line }: OwnFacts,
): MyRegistrationView {
  const isOpen = isLive(registration.state) && !isOver;
  return {
    name: registration.name,
    email: registration.email ?? '',
    organisation: registration.organisation,
    mode: registration.mode,
    language: registration.language,
    state: registration.state,
    registeredAt: registration.registeredAt.toISOString(),
    companions,
    form,
    answers: registration.answers,
    line: line && { ...line, seats: registration.seats },
    offerExpiresAt: registration.offerExpiresAt?.toISOString() ?? null,
    can: {
      changeMode: isOpen && hasBothModes,
      cancel: isOpen,
      accept: isOpen && registration.state === 'offered',
      changeAnswers: isOpen,
      substitute: isOpen,
      erase: true,
    },
  };
}

export function toHistoryEntry(entry: RegistrationEntryEntity, byName: string | null): HistoryEntry {
  return {
    deed: entry.deed,
    by: entry.by,
    byName,
    state: entry.state,
    mode: entry.mode,
    at: entry.createdAt.toISOString(),
  };
}

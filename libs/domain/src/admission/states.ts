import type { RegistrationSettings, RegistrationState } from '@odeum/contract/registrations';

/** States that hold seats: `taken` of an admission is the seats of these. */
export const SEATED: readonly RegistrationState[] = ['confirmed', 'offered'];
/** States in which somebody is registered, or may be yet: the address is in use. */
export const LIVE: readonly RegistrationState[] = ['pending_approval', 'confirmed', 'waiting', 'offered'];

export const holdsSeats = (state: RegistrationState): boolean => SEATED.includes(state);
export const isLive = (state: RegistrationState): boolean => LIVE.includes(state);

type Step = 'approve' | 'decline' | 'seat' | 'offer' | 'wait' | 'accept' | 'expire' | 'cancel';

const NEXT: Record<Step, Partial<Record<RegistrationState, RegistrationState>>> = {
  approve: { pending_approval: 'confirmed', declined: 'confirmed' },
  decline: { pending_approval: 'declined', waiting: 'declined', offered: 'declined' },
  seat: { waiting: 'confirmed', pending_approval: 'confirmed' },
  offer: { waiting: 'offered' },
  /** Approved while no seat is free, or moved to a way of taking part that is full. */
  wait: { pending_approval: 'waiting', waiting: 'waiting', declined: 'waiting' },
  accept: { offered: 'confirmed' },
  expire: { offered: 'expired' },
  cancel: {
    pending_approval: 'cancelled',
    confirmed: 'cancelled',
    waiting: 'cancelled',
    offered: 'cancelled',
  },
};

/** The state after a step, or null where the step is not possible from here. */
export function nextRegistrationState(state: RegistrationState, step: Step): RegistrationState | null {
  return NEXT[step][state] ?? null;
}

/**
 * What a new registration for `seats` seats becomes; null: refused, it is full and nobody may wait. Nobody in line is
 * overtaken by this: whoever waits did not fit into the free seats.
 */
export function admit(
  settings: Pick<RegistrationSettings, 'needsApproval' | 'hasWaitingList' | 'isPromotionByHand'>,
  free: number,
  seats: number,
  isSomebodyWaiting: boolean,
): 'confirmed' | 'waiting' | 'pending_approval' | null {
  if (settings.needsApproval) return 'pending_approval';
  // Where seats are given out by hand, whoever comes later does not get one past those in line.
  const isHeldBack = settings.isPromotionByHand && isSomebodyWaiting;
  if (seats <= free && !isHeldBack) return 'confirmed';
  return settings.hasWaitingList ? 'waiting' : null;
}

import { LIMITS } from '@odeum/contract/common';
import type { FieldKind, FormField } from '@odeum/contract/registrations';
import { isSensitive } from './check-form';

const DAY_MS = 86_400_000;

/** For how many days after the event answers of a kind are kept unless the organiser says otherwise; null: as long as all. */
export function usualRetention(kind: FieldKind): number | null {
  return isSensitive(kind) ? LIMITS.sensitiveRetentionDays : null;
}

/** The fields whose answers are not to be kept any more. */
export function expiredFields(fields: readonly FormField[], endsAt: Date, now: Date): FormField[] {
  return fields.filter(
    ({ retentionDays }) =>
      retentionDays !== null && endsAt.getTime() + retentionDays * DAY_MS <= now.getTime(),
  );
}

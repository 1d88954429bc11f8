import type { FieldFault } from '@odeum/contract/errors';
import { RegisterInput } from '@odeum/contract/registrations';
import { toFaults } from '../../lib/to-faults';

/** The order in which the fields stand, for the summary of what is missing. */
export const REGISTER_FIELDS = [
  'code',
  'mode',
  'name',
  'email',
  'organisation',
  'language',
  'consent',
] as const;

export function checkRegistration(data: FormData): FieldFault[] {
  const values = {
    ...Object.fromEntries(data),
    consent: data.get('consent') === 'true' ? true : undefined,
  } as Record<string, unknown>;
  const result = RegisterInput.safeParse(values);
  if (result.success) return [];
  const faults = toFaults(result.error.issues, values);
  const place = (fault: FieldFault) => REGISTER_FIELDS.findIndex((name) => name === fault.path);
  return faults.sort((a, b) => place(a) - place(b));
}

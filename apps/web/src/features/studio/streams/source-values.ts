import type { Language } from '@odeum/contract/common';
import type { StreamSourceInput, StreamSourceView } from '@odeum/contract/streams';
import { fromLocalField, toLocalField } from '../lib/zone-time';

export type SourceValues = Omit<StreamSourceInput, 'language' | 'opensAt' | 'closesAt'> & {
  language: Language | '';
  opensAt: string;
  closesAt: string;
};

export function toSourceValues(source: StreamSourceView | undefined, zone: string): SourceValues {
  return {
    url: source?.url ?? '',
    kind: source?.kind ?? 'live',
    audience: source?.audience ?? 'public',
    language: source?.language ?? '',
    priority: source?.priority ?? 0,
    opensAt: toLocalField(source?.opensAt ?? null, zone),
    closesAt: toLocalField(source?.closesAt ?? null, zone),
  };
}

/** `source` is the one that the form was filled from. */
export function toSourceInput(
  values: SourceValues,
  source: StreamSourceView | undefined,
  zone: string,
): StreamSourceInput {
  return {
    ...values,
    language: values.language || null,
    opensAt: fromLocalField(values.opensAt, zone, source?.opensAt),
    closesAt: fromLocalField(values.closesAt, zone, source?.closesAt),
  };
}

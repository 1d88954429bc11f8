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

export function toSourceInput(values: SourceValues, zone: string): StreamSourceInput {
  return {
    ...values,
    language: values.language || null,
    opensAt: fromLocalField(values.opensAt, zone),
    closesAt: fromLocalField(values.closesAt, zone),
  };
}

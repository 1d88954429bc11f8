import type { LocalisedText } from '@odeum/contract/common';
import type { RecordInput, RecordView } from '@odeum/contract/records';

export interface IndicatorValues {
  key: string;
  label: LocalisedText;
  value: string;
}

export interface RecordValues {
  title: LocalisedText;
  lead: LocalisedText;
  article: LocalisedText;
  indicators: IndicatorValues[];
  areCommentsOpen: boolean;
  isPublished: boolean;
}

export function toRecordValues(record: RecordView): RecordValues {
  return {
    title: record.title,
    lead: record.lead,
    article: record.article,
    indicators: record.indicators.map((indicator, i) => ({ ...indicator, key: String(i) })),
    areCommentsOpen: record.areCommentsOpen,
    isPublished: record.publishedAt !== null,
  };
}

export function toRecordInput(values: RecordValues, version: number): RecordInput {
  return {
    ...values,
    indicators: values.indicators.map(({ label, value }) => ({ label, value })),
    version,
  };
}

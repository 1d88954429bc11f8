import type { Language } from '@odeum/contract/common';
import type { Mode } from '@odeum/contract/registrations';
import { wordsOf } from '../words/index';
import type { Column } from './list';

export interface ListedAttendee {
  name: string;
  organisation: string;
  email: string;
  mode: Mode;
  registeredAt: Date;
  /** On which they were in the hall, as YYYY-MM-DD. */
  days: readonly string[];
  onlineMinutes: number;
}

/** The columns of a list of attendees, headed in one language. */
export function attendeeColumns(language: Language): Column<ListedAttendee>[] {
  const t = wordsOf(language);
  return [
    { kind: 'text', heading: t('column_name'), value: ({ name }) => name },
    { kind: 'text', heading: t('column_organisation'), value: ({ organisation }) => organisation },
    { kind: 'text', heading: t('column_email'), value: ({ email }) => email },
    { kind: 'text', heading: t('column_mode'), value: ({ mode }) => t(`mode_${mode}`) },
    { kind: 'instant', heading: t('column_registered'), value: ({ registeredAt }) => registeredAt },
    { kind: 'text', heading: t('column_days'), value: ({ days }) => days.join(', ') },
    { kind: 'number', heading: t('column_minutes'), value: ({ onlineMinutes }) => onlineMinutes },
  ];
}

import { Injectable } from '@nestjs/common';
import type { Language } from '@odeum/contract/common';
import type { FormField } from '@odeum/contract/registrations';
import { type Column, writeListCsv, writeXlsx } from '@odeum/documents/attendee-list';
import { tellChoice } from '@odeum/domain/forms';
import { needText } from '@odeum/domain/texts';
import { DataSource } from 'typeorm';
import { EventsQueries } from '../events/events.queries';
import type { Actor } from '../platform/access';
import { RegistrationFormEntity } from './admission.entity';
import type { RegistrationEntity } from './registration.entity';
import { selectRegistrations } from './select-registrations';

/** Headed by their names in the API, so that programs find them in every language. */
const COLUMNS: Column<RegistrationEntity>[] = [
  { kind: 'text', heading: 'name', value: ({ name }) => name },
  { kind: 'text', heading: 'email', value: ({ email }) => email },
  { kind: 'text', heading: 'organisation', value: ({ organisation }) => organisation },
  { kind: 'text', heading: 'mode', value: ({ mode }) => mode },
  { kind: 'text', heading: 'language', value: ({ language }) => language },
  { kind: 'text', heading: 'state', value: ({ state }) => state },
  { kind: 'number', heading: 'seats', value: ({ seats }) => seats },
  { kind: 'instant', heading: 'registeredAt', value: ({ registeredAt }) => registeredAt },
  { kind: 'instant', heading: 'cancelledAt', value: ({ cancelledAt }) => cancelledAt },
];

/** Everybody who registered, with what they answered: a column for each question, also of older forms. */
@Injectable()
export class RegistrationsExport {
  constructor(
    private readonly database: DataSource,
    private readonly events: EventsQueries,
  ) {}

  async write(
    actor: Actor,
    eventId: string,
    format: 'csv' | 'xlsx',
  ): Promise<{ name: string; bytes: Uint8Array }> {
    const event = await this.events.find(actor, eventId);
    actor.refuseUnless('registration.export', event.organisationId);
    const rows = await selectRegistrations(this.database.manager, eventId, {}).getMany();
    const columns = [...COLUMNS, ...(await this.questionsOf(eventId, event.languages))];
    const options = { zone: event.zone, sheet: 'registrations' };
    const bytes =
      format === 'csv' ? writeListCsv(rows, columns, options) : await writeXlsx(rows, columns, options);
    return { name: `${event.slug}-registrations.${format}`, bytes };
  }

  /** In the words in which they were asked last. */
  private async questionsOf(
    eventId: string,
    languages: readonly Language[],
  ): Promise<Column<RegistrationEntity>[]> {
    const forms = await this.database.manager.find(RegistrationFormEntity, {
      where: { eventId },
      order: { version: 'ASC' },
    });
    const fields = new Map(forms.flatMap((form) => form.fields.map((field) => [field.id, field] as const)));
    const lang = languages[0] ?? 'en';
    return [...fields.values()].map((field) => ({
      kind: 'text',
      heading: needText(field.label, lang, languages).text,
      value: ({ answers }) => tellAnswer(field, answers[field.id], lang, languages),
    }));
  }
}

/** What somebody answered on one line; choices by their labels. A file is named by its id. */
function tellAnswer(
  field: FormField,
  answer: string | string[] | undefined,
  lang: Language,
  languages: readonly Language[],
): string {
  return [answer ?? []]
    .flat()
    .map((one) => tellChoice(field, one, lang, languages) ?? one)
    .join('; ');
}

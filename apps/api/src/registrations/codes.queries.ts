import { Inject, Injectable } from '@nestjs/common';
import { LIMITS } from '@odeum/contract/common';
import { paths } from '@odeum/contract/paths';
import type {
  CodesQuery,
  CodeState,
  InvitationCodes,
  InvitationCodeView,
} from '@odeum/contract/registrations';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../config/config';
import type { EventEntity } from '../events/event.entity';
import { EventsQueries } from '../events/events.queries';
import { likePattern } from './like-pattern';
import type { Actor } from '../platform/access';
import { Refusal } from '../platform/refusal';
import { Secrets } from '../platform/secrets';
import type { InvitationCodeEntity } from './admission.entity';
import { type CodeRow, toCodeView, type Written } from './code.view';
import { COUNT_CODES, LIST_CODES } from './codes.sql';
import { codeOf, showCode } from './invitation-code';
import { SettingsQueries } from './settings.queries';

type Found = Pick<EventEntity, 'id' | 'slug' | 'languages'>;

/** Codes as organisers see them. */
@Injectable()
export class CodesQueries {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly database: DataSource,
    private readonly events: EventsQueries,
    private readonly settings: SettingsQueries,
    private readonly secrets: Secrets,
  ) {}

  async list(actor: Actor, eventId: string, { search, state, page }: CodesQuery): Promise<InvitationCodes> {
    const event = await this.events.find(actor, eventId);
    actor.refuseUnless('registration.view', event.organisationId);
    const [rows, counts, settings] = await Promise.all([
      this.read(eventId, {
        search: search ? likePattern(search) : null,
        state: state ?? null,
        skip: (page - 1) * LIMITS.pageRows,
      }),
      this.database.query<{ state: CodeState; codes: number }[]>(COUNT_CODES, [eventId]),
      this.settings.view(eventId),
    ]);
    return {
      codes: rows.map((row) => toCodeView(row, this.write(event, row))),
      total: rows[0]?.total ?? 0,
      page,
      pageRows: LIMITS.pageRows,
      states: Object.fromEntries(counts.map(({ state: one, codes }) => [one, codes])),
      isInvitationOnly: settings.isInvitationOnly,
      can: { decide: actor.can('registration.decide', event.organisationId) },
    };
  }

  async view(event: Found, id: string): Promise<InvitationCodeView> {
    const [row] = await this.read(event.id, { id });
    if (!row) throw new Refusal('not_found');
    return toCodeView(row, this.write(event, row));
  }

  /** The code, and the address of the form with it in. */
  write(
    { slug, languages }: Found,
    { id, language, mode }: Pick<InvitationCodeEntity, 'id' | 'language' | 'mode'>,
  ): Written {
    const code = showCode(codeOf(this.secrets, id));
    const lang = language ?? languages[0] ?? 'bg';
    return { code, link: `${this.config.publicUrl}${paths.invited(lang, slug, code, mode)}` };
  }

  private read(
    eventId: string,
    {
      search = null,
      state = null,
      id = null,
      skip = 0,
    }: Partial<Record<'search' | 'id', string | null>> & {
      state?: CodeState | null;
      skip?: number;
    },
  ): Promise<CodeRow[]> {
    const { pageRows, codePeople } = LIMITS;
    return this.database.query(LIST_CODES, [eventId, search, state, id, pageRows, skip, codePeople]);
  }
}

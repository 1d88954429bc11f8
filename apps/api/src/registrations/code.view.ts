import type { CodeState, InvitationCodeView, Mode, RegistrationState } from '@odeum/contract/registrations';
import type { Language } from '@odeum/contract/common';
import type { OutboxMailEntity } from '../mail/outbox.entity';

/** As `LIST_CODES` reads it. */
export interface CodeRow {
  id: string;
  label: string;
  email: string | null;
  organisation: string;
  language: Language | null;
  mode: Mode | null;
  uses: number;
  used: number;
  standing: CodeState;
  total: number;
  mailId: string | null;
  mailState: OutboxMailEntity['state'] | null;
  serverWords: string | null;
  mailedAt: Date | null;
  revokedAt: Date | null;
  createdAt: Date;
  people: { id: string; name: string; state: RegistrationState; seats: number }[];
}

/** A code and the link with it in, as only the installation's key can write them. */
export interface Written {
  code: string;
  link: string;
}

export function toCodeView(row: CodeRow, { code, link }: Written): InvitationCodeView {
  const { mailId, mailState, mailedAt, serverWords } = row;
  return {
    id: row.id,
    code,
    link,
    label: row.label,
    email: row.email,
    organisation: row.organisation,
    language: row.language,
    mode: row.mode,
    uses: row.uses,
    used: row.used,
    state: row.standing,
    mail:
      mailId && mailState && mailedAt
        ? { id: mailId, state: mailState, createdAt: mailedAt.toISOString(), serverWords }
        : null,
    people: row.people.map(({ id, name, state, seats }) => ({ id, name, state, seats })),
    revokedAt: row.revokedAt?.toISOString() ?? null,
    createdAt: row.createdAt.toISOString(),
  };
}

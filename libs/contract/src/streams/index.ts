import { z } from 'zod';
import { Email, Id, Instant, Language, LIMITS, line, WebAddress, Zone } from '../common/index';

export const PROVIDERS = [
  'facebook',
  'youtube',
  'vimeo',
  'hls',
  'zoom',
  'teams',
  'meet',
  'jitsi',
  'other',
] as const;
export const Provider = z.enum(PROVIDERS).meta({ id: 'Provider' });
export type Provider = z.infer<typeof Provider>;

export const StreamKind = z.enum(['live', 'backup', 'replay', 'meeting']).meta({ id: 'StreamKind' });
export const Audience = z.enum(['public', 'registered', 'partners', 'staff']).meta({ id: 'Audience' });

/** A source as a viewer gets it. `embedUrl` null: the provider cannot be shown inside a page, there is only the link. */
export const StreamView = z
  .object({
    id: Id,
    kind: StreamKind,
    provider: Provider,
    /** The provider's own name, as it writes it. */
    providerName: z.string(),
    url: z.string(),
    embedUrl: z.string().nullable(),
    language: Language.nullable(),
  })
  .meta({ id: 'Stream' });
export type StreamView = z.infer<typeof StreamView>;

export const StreamSourceInput = z
  .object({
    kind: StreamKind,
    url: WebAddress,
    language: Language.nullable(),
    audience: Audience,
    priority: z.int().min(0).max(100),
    opensAt: Instant.nullable(),
    closesAt: Instant.nullable(),
  })
  .meta({ id: 'StreamSourceInput' });
export type StreamSourceInput = z.infer<typeof StreamSourceInput>;

export const StreamSourceView = StreamView.extend({
  audience: Audience,
  priority: z.int(),
  opensAt: Instant.nullable(),
  closesAt: Instant.nullable(),
}).meta({ id: 'StreamSource' });
export type StreamSourceView = z.infer<typeof StreamSourceView>;
export const StreamSourceList = z
  .object({ sources: z.array(StreamSourceView) })
  .meta({ id: 'StreamSourceList' });
export type StreamSourceList = z.infer<typeof StreamSourceList>;

export const PartnerLinkInput = z
  .object({
    name: line(LIMITS.name).pipe(z.string().min(1)),
    organisation: line(LIMITS.organisation),
    /** As what they are invited; the letter says it. */
    role: line(LIMITS.name).pipe(z.string().min(1)),
    email: Email,
    language: Language,
    zone: Zone,
    sourceId: Id,
    opensAt: Instant,
    closesAt: Instant,
  })
  .meta({ id: 'PartnerLinkInput' });
export type PartnerLinkInput = z.infer<typeof PartnerLinkInput>;

export const PartnerLinkView = z
  .object({
    id: Id,
    name: z.string(),
    organisation: z.string(),
    role: z.string(),
    email: z.string(),
    language: Language,
    zone: z.string(),
    sourceId: Id,
    opensAt: Instant,
    closesAt: Instant,
    revokedAt: Instant.nullable(),
    /** Path of the personal page; shown to those who may invite. */
    joinPath: z.string(),
    joins: z.array(z.object({ at: Instant })),
  })
  .meta({ id: 'PartnerLink' });
export type PartnerLinkView = z.infer<typeof PartnerLinkView>;
export const PartnerLinkList = z.object({ links: z.array(PartnerLinkView) }).meta({ id: 'PartnerLinkList' });
export type PartnerLinkList = z.infer<typeof PartnerLinkList>;

/** Where a partner's window stands. The meeting's address is in no answer but the one to the click. */
export const JoinWindow = z.enum(['before', 'open', 'after', 'revoked']).meta({ id: 'JoinWindow' });
export const JoinAnswer = z.object({ url: z.string(), providerName: z.string() }).meta({ id: 'JoinAnswer' });
export type JoinAnswer = z.infer<typeof JoinAnswer>;

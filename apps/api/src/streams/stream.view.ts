import { paths } from '@odeum/contract/paths';
import type { PartnerLinkView, StreamSourceView, StreamView } from '@odeum/contract/streams';
import { readStreamAddress } from '@odeum/domain/streams';
import type { PartnerJoinEntity, PartnerLinkEntity, StreamSourceEntity } from './stream.entity';

export function toStreamView(source: StreamSourceEntity): StreamView {
  const address = readStreamAddress(source.url);
  return {
    id: source.id,
    kind: source.kind,
    provider: address?.provider ?? 'other',
    providerName: address?.providerName ?? '',
    url: source.url,
    embedUrl: address?.embedUrl ?? null,
    language: source.language,
  };
}

export function toStreamSourceView(source: StreamSourceEntity): StreamSourceView {
  return {
    ...toStreamView(source),
    audience: source.audience,
    priority: source.priority,
    opensAt: source.opensAt?.toISOString() ?? null,
    closesAt: source.closesAt?.toISOString() ?? null,
  };
}

export function toPartnerLinkView(
  link: PartnerLinkEntity,
  secret: string,
  joins: readonly PartnerJoinEntity[],
): PartnerLinkView {
  return {
    id: link.id,
    name: link.name,
    organisation: link.organisation,
    role: link.role,
    email: link.email,
    language: link.language,
    zone: link.zone,
    sourceId: link.sourceId,
    opensAt: link.opensAt.toISOString(),
    closesAt: link.closesAt.toISOString(),
    revokedAt: link.revokedAt?.toISOString() ?? null,
    joinPath: paths.join(secret),
    joins: joins.filter((join) => join.linkId === link.id).map((join) => ({ at: join.at.toISOString() })),
  };
}

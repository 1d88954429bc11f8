import { Injectable } from '@nestjs/common';
import type { Language } from '@odeum/contract/common';
import type { FunderHeader } from '@odeum/documents/funder';
import { pickText } from '@odeum/domain/texts';
import { DataSource } from 'typeorm';
import { OrganisationEntity } from '../accounts/organisation.entity';
import { EventEntity } from '../events/event.entity';
import { ProjectEntity, VenueEntity } from '../events/project.entity';
import { addressOf } from '../registrations/event-in-mails';

export interface DocumentFacts {
  event: EventEntity;
  organisation: OrganisationEntity;
  venue: VenueEntity | null;
  project: ProjectEntity | null;
}

/** What stands on every document about an event. */
@Injectable()
export class DocumentFactsQueries {
  constructor(private readonly database: DataSource) {}

  async read(event: EventEntity): Promise<DocumentFacts> {
    const { manager } = this.database;
    const [organisation, venue, project] = await Promise.all([
      manager.findOneByOrFail(OrganisationEntity, { id: event.organisationId }),
      event.venueId ? manager.findOneBy(VenueEntity, { id: event.venueId }) : null,
      event.projectId ? manager.findOneBy(ProjectEntity, { id: event.projectId }) : null,
    ]);
    return { event, organisation, venue, project };
  }
}

/** What the funder wants at the top of papers, in the languages given; null without a funder. */
export function toFunderHeader(
  { project, event }: DocumentFacts,
  languages: readonly Language[],
): FunderHeader | null {
  if (!project) return null;
  const statements = languages.flatMap((lang) => {
    const found = pickText(project.funderStatement, lang, event.languages);
    return found && found.lang === lang ? [found] : [];
  });
  return { hasEuEmblem: project.hasEuEmblem, statements };
}

/** Hall, address and town on one line, in one language. */
export function placeIn({ venue, event }: DocumentFacts, lang: Language): string {
  return venue ? addressOf(venue, lang, event.languages) : '';
}

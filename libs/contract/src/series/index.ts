import { z } from 'zod';
import { Id, LIMITS, localisedText, LocalisedTextView, Slug } from '../common/index';

/** What an organiser types in: events that belong together, such as those of one project. */
export const SeriesInput = z
  .object({
    slug: Slug,
    name: localisedText(LIMITS.name),
    description: localisedText(LIMITS.description),
    projectId: Id.nullable(),
  })
  .meta({ id: 'SeriesInput' });
export type SeriesInput = z.infer<typeof SeriesInput>;

export const CreateSeries = SeriesInput.extend({ organisationId: Id }).meta({ id: 'CreateSeries' });
/** `version`: the one that was edited; another in the meantime is a `version_conflict` and nothing is saved. */
export const UpdateSeries = SeriesInput.extend({ version: z.int().min(1) }).meta({ id: 'UpdateSeries' });

export const SeriesView = z
  .object({
    id: Id,
    organisationId: Id,
    projectId: Id.nullable(),
    slug: z.string(),
    name: LocalisedTextView,
    description: LocalisedTextView,
    version: z.int(),
    /** Events in it, drafts included. */
    eventCount: z.int(),
    can: z.object({ edit: z.boolean() }),
  })
  .meta({ id: 'Series' });
export type SeriesView = z.infer<typeof SeriesView>;
export const SeriesList = z.object({ series: z.array(SeriesView) }).meta({ id: 'SeriesList' });
export type SeriesList = z.infer<typeof SeriesList>;

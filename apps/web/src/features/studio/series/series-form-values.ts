import type { LocalisedText } from '@odeum/contract/common';
import type { SeriesInput, SeriesView } from '@odeum/contract/series';

export interface SeriesFormValues {
  organisationId: string;
  projectId: string;
  slug: string;
  name: LocalisedText;
  description: LocalisedText;
}

export const valuesOf = (series: SeriesView): SeriesFormValues => ({
  organisationId: series.organisationId,
  projectId: series.projectId ?? '',
  slug: series.slug,
  name: series.name,
  description: series.description,
});

export const toInput = ({ slug, name, description, projectId }: SeriesFormValues): SeriesInput => ({
  ...{ slug, name, description },
  projectId: projectId || null,
});

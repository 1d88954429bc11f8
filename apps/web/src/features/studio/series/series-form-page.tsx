import type { EventChoices } from '@odeum/contract/events';
import { paths } from '@odeum/contract/paths';
import { SeriesList, SeriesView } from '@odeum/contract/series';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useNavigate, useParams } from 'react-router';
import { UnsavedGuard } from '../edit/unsaved-guard';
import { useEdited } from '../edit/use-edited';
import { useChoices } from '../events/use-choices';
import { call } from '../lib/api';
import { PageTitle } from '../shell/page-title';
import { tellSaved } from '../shell/tell-saved';
import { Waiting } from '../shell/waiting';
import { SeriesForm } from './series-form';
import { toInput, valuesOf, type SeriesFormValues } from './series-form-values';
import { SERIES_KEY, useSeriesQuery } from './use-series';

export function NewSeriesPage() {
  const { t } = useTranslation('studio');
  const choices = useChoices();
  return (
    <>
      <PageTitle>{t('series_page.new')}</PageTitle>
      <Waiting query={choices}>{(found) => <NewSeriesForm choices={found} />}</Waiting>
    </>
  );
}

function NewSeriesForm({ choices }: { choices: EventChoices }) {
  const { t } = useTranslation('studio');
  const navigate = useNavigate();
  const queries = useQueryClient();
  const edited = useEdited<SeriesFormValues>({
    ...{ organisationId: choices.organisations[0]?.id ?? '', projectId: '', slug: '' },
    ...{ name: {}, description: {} },
  });
  const save = useMutation({
    mutationFn: (values: SeriesFormValues) =>
      call(SeriesView, 'POST', '/series', { ...toInput(values), organisationId: values.organisationId }),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: SERIES_KEY });
      tellSaved(t('series_page.created'));
    },
  });
  const made = save.data;
  // After the guard knows that nothing is unsaved any more.
  useEffect(() => {
    if (made) void navigate(paths.studio.series());
  }, [made, navigate]);
  return (
    <>
      <UnsavedGuard isDirty={edited.isDirty && !made} />
      <SeriesForm
        isNew
        edited={edited}
        choices={choices}
        error={save.error}
        isSaving={save.isPending}
        onSave={() => save.mutate(edited.values)}
      />
    </>
  );
}

export function EditSeriesPage() {
  const { t } = useTranslation('studio');
  const { seriesId } = useParams();
  const choices = useChoices();
  const query = useSeriesQuery();
  return (
    <>
      <PageTitle>{t('series_page.edit')}</PageTitle>
      <Waiting query={choices}>
        {(found) => (
          <Waiting query={query}>
            {({ series }) => {
              const one = series.find(({ id }) => id === seriesId);
              if (!one) return <Navigate to={paths.studio.series()} replace />;
              return <EditSeriesForm key={one.id} series={one} choices={found} />;
            }}
          </Waiting>
        )}
      </Waiting>
    </>
  );
}

function EditSeriesForm({ series, choices }: { series: SeriesView; choices: EventChoices }) {
  const { t } = useTranslation('studio');
  const queries = useQueryClient();
  const edited = useEdited(valuesOf(series));
  // What the hand began from, whatever others save meanwhile.
  const [begun, setBegun] = useState(series);
  const begin = (saved: SeriesView) => {
    edited.replace(valuesOf(saved));
    setBegun(saved);
  };
  const save = useMutation({
    mutationFn: (values: SeriesFormValues) =>
      call(SeriesView, 'PUT', `/series/${series.id}`, { ...toInput(values), version: begun.version }),
    onSuccess: (saved) => {
      begin(saved);
      void queries.invalidateQueries({ queryKey: SERIES_KEY });
      tellSaved(t('saved'));
    },
  });
  const take = useMutation({
    mutationFn: () => call(SeriesList, 'GET', '/series'),
    onSuccess: (list) => {
      queries.setQueryData(SERIES_KEY, list);
      const theirs = list.series.find(({ id }) => id === series.id);
      if (theirs) begin(theirs);
      save.reset();
    },
  });
  return (
    <>
      <UnsavedGuard isDirty={edited.isDirty} />
      <SeriesForm
        isNew={false}
        edited={edited}
        choices={choices}
        error={take.error ?? save.error}
        isSaving={save.isPending}
        onSave={() => save.mutate(edited.values)}
        onTakeTheirs={() => take.mutate()}
        isTaking={take.isPending}
      />
    </>
  );
}

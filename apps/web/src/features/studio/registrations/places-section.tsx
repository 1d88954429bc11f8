import { Button, NumberInput } from '@mantine/core';
import { LIMITS } from '@odeum/contract/common';
import { paths } from '@odeum/contract/paths';
import { SessionPlacesView } from '@odeum/contract/registrations';
import { formatWindow } from '@odeum/domain/time';
import { EmptyState } from '@odeum/ui/empty-state';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { SaveProblem } from '../edit/save-problem';
import { UnsavedGuard } from '../edit/unsaved-guard';
import { useEdited } from '../edit/use-edited';
import { useEvent } from '../events/use-event';
import { call } from '../lib/api';
import { useLang, useText } from '../lib/words';
import styles from '../shell/shell.module.css';
import { tellSaved } from '../shell/tell-saved';
import { Waiting } from '../shell/waiting';

const keyOf = (eventId: string) => ['session-places', eventId];
const pathOf = (eventId: string) => `/events/${eventId}/session-places`;
const toCapacities = ({ sessions }: SessionPlacesView): Record<string, number | null> =>
  Object.fromEntries(sessions.map(({ sessionId, capacity }) => [sessionId, capacity]));

/** How many may come to single sessions, where that is fewer than to the event. */
export function PlacesSection() {
  const { t } = useTranslation('studio');
  const event = useEvent();
  const query = useQuery({
    queryKey: keyOf(event.id),
    queryFn: () => call(SessionPlacesView, 'GET', pathOf(event.id)),
    refetchOnWindowFocus: false,
  });
  return (
    <section className={styles.section} aria-labelledby="session-places">
      <h2 id="session-places">{t('places.title')}</h2>
      <p>{t('places.text')}</p>
      <Waiting query={query}>
        {(places) =>
          places.sessions.length === 0 ? (
            <EmptyState act={<Link to={paths.studio.programme(event.id)}>{t('programme')}</Link>}>
              {t('places.none')}
            </EmptyState>
          ) : (
            <PlacesForm places={places} />
          )
        }
      </Waiting>
    </section>
  );
}

function PlacesForm({ places }: { places: SessionPlacesView }) {
  const { t } = useTranslation('studio');
  const lang = useLang();
  const text = useText();
  const event = useEvent();
  const queries = useQueryClient();
  const edited = useEdited(toCapacities(places));
  const { values } = edited;
  const save = useMutation({
    mutationFn: () => {
      // What nobody touched here is not said again: somebody else may have changed it.
      const changed = places.sessions.filter(({ sessionId, capacity }) => values[sessionId] !== capacity);
      const sessions = changed.map(({ sessionId }) => ({ sessionId, capacity: values[sessionId] ?? null }));
      return call(SessionPlacesView, 'PUT', pathOf(event.id), { sessions });
    },
    onSuccess: (saved) => {
      queries.setQueryData(keyOf(event.id), saved);
      edited.replace(toCapacities(saved));
      tellSaved(t('saved'));
    },
  });
  return (
    <form
      className={styles.form}
      onSubmit={(submitted) => {
        submitted.preventDefault();
        save.mutate();
      }}
    >
      <UnsavedGuard isDirty={edited.isDirty} />
      <SaveProblem error={save.error} />
      <table className={styles.table} aria-labelledby="session-places">
        <thead>
          <tr>
            <th scope="col">{t('places.session')}</th>
            <th scope="col">{t('places.time')}</th>
            <th scope="col">{t('places.capacity')}</th>
            <th scope="col">{t('places.taken')}</th>
          </tr>
        </thead>
        <tbody>
          {places.sessions.map(({ sessionId, title, startsAt, endsAt, taken }) => {
            const isNamed = Object.values(title).some(Boolean);
            const name = isNamed ? text(title, event.languages) : t('places.untitled');
            return (
              <tr key={sessionId}>
                <th scope="row">{name}</th>
                <td>
                  {startsAt && endsAt
                    ? formatWindow(startsAt, endsAt, event.zone, lang)
                    : t('places.no_time')}
                </td>
                <td>
                  <NumberInput
                    aria-label={t('places.capacity_of', { title: name })}
                    w="8rem"
                    min={0}
                    max={LIMITS.capacity}
                    allowDecimal={false}
                    allowNegative={false}
                    value={values[sessionId] ?? ''}
                    onChange={(given) =>
                      edited.set({ [sessionId]: given === '' ? null : Number(given) || 0 })
                    }
                  />
                </td>
                <td>{taken}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <div>
        <Button type="submit" disabled={!edited.isDirty} loading={save.isPending}>
          {t('save')}
        </Button>
      </div>
    </form>
  );
}

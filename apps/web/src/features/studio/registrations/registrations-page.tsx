import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { paths } from '@odeum/contract/paths';
import { MODES, REGISTRATION_STATES, RegistrationList } from '@odeum/contract/registrations';
import { EmptyState } from '@odeum/ui/empty-state';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SeatLine } from '../events/seat-line';
import { useEvent } from '../events/use-event';
import { Pages } from '../fields/pages';
import { call } from '../lib/api';
import { type MessageFilter, WriteMessage } from '../messages/write-message';
import { PageTitle } from '../shell/page-title';
import styles from '../shell/shell.module.css';
import { Waiting } from '../shell/waiting';
import { Link, useSearchParams } from 'react-router';
import { Decisions } from './decisions';
import { RegistrationDrawer } from './registration-drawer';
import { RegistrationTable } from './registration-table';

const TYPING_MS = 300;
const NOTHING = { search: '', state: '', mode: '', page: 1 };

/** What is asked for, without what is not and without the page; the service looks at it once more. */
function toFilter({ page: _page, ...asked }: typeof NOTHING): MessageFilter {
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== ''));
}

export function RegistrationsPage() {
  const { t } = useTranslation('studio');
  const event = useEvent();
  const [filter, setFilter] = useState(NOTHING);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  // In the address, so that one person's registration can be linked to.
  const [address, setAddress] = useSearchParams();
  const [asked] = useDebouncedValue(filter, TYPING_MS);
  const set = (part: Partial<typeof filter>) => {
    setFilter((known) => ({ ...known, page: 1, ...part }));
    setChosen(new Set());
  };
  const choose = (ids: readonly string[], isChosen: boolean) =>
    setChosen((known) => {
      const next = new Set(known);
      for (const id of ids) if (isChosen) next.add(id);
      for (const id of ids) if (!isChosen) next.delete(id);
      return next;
    });
  const query = useQuery({
    queryKey: ['registrations', event.id, asked],
    placeholderData: keepPreviousData,
    queryFn: () => {
      const wanted = Object.entries(asked).filter(([, value]) => value !== '');
      const search = new URLSearchParams(wanted.map(([key, value]) => [key, String(value)]));
      return call(RegistrationList, 'GET', `/events/${event.id}/registrations?${search.toString()}`);
    },
  });
  const isFiltered = filter.search !== '' || filter.state !== '' || filter.mode !== '';
  const acts = (
    <>
      <Button component={Link} variant="default" to={paths.studio.admission(event.id)}>
        {t('admission.title')}
      </Button>
      <Button component={Link} variant="default" to={paths.studio.invitations(event.id)}>
        {t('invitations.title')}
      </Button>
      <Button component={Link} variant="default" to={paths.studio.statistics(event.id)}>
        {t('statistics.title')}
      </Button>
      <Button component={Link} variant="default" to={paths.studio.form(event.id)}>
        {t('form.title')}
      </Button>
      {(['csv', 'xlsx'] as const).map((format) => (
        <Button
          key={format}
          component="a"
          variant="default"
          href={`${paths.api.base}/events/${event.id}/registrations.${format}`}
          download
        >
          {t(`export_${format}`)}
        </Button>
      ))}
    </>
  );
  return (
    <>
      <PageTitle acts={acts}>{t('registrations')}</PageTitle>
      <SeatLine seats={event.seats} />
      <div className={styles.columns} role="search">
        <TextInput
          label={t('search')}
          type="search"
          value={filter.search}
          onChange={(e) => set({ search: e.target.value })}
        />
        <NativeSelect
          label={t('attendance')}
          value={filter.mode}
          onChange={(e) => set({ mode: e.target.value })}
          data={[
            { value: '', label: t('all') },
            ...MODES.map((value) => ({ value, label: t(`attendance_${value}`) })),
          ]}
        />
        <NativeSelect
          label={t('state')}
          value={filter.state}
          onChange={(e) => set({ state: e.target.value })}
          data={[
            { value: '', label: t('all') },
            ...REGISTRATION_STATES.map((value) => ({ value, label: t(`registration_${value}`) })),
          ]}
        />
      </div>
      <Waiting query={query}>
        {({ registrations, total, page, pageRows, states, can }) => (
          <>
            <p role="status" className="odeum-meta">
              {t('found', { count: total })}
              {REGISTRATION_STATES.filter((state) => states[state]).map((state) => (
                <span key={state}>
                  {' '}
                  · {t(`registration_${state}`)}: {states[state]}
                </span>
              ))}
            </p>
            {can.decide && <Decisions ids={[...chosen]} onDone={() => setChosen(new Set())} />}
            {can.decide && <WriteMessage ids={[...chosen]} filter={toFilter(asked)} total={total} />}
            {registrations.length > 0 && (
              <RegistrationTable
                registrations={registrations}
                chosen={can.decide ? chosen : null}
                onChoose={choose}
                onOpen={(id) => setAddress({ person: id })}
              />
            )}
            {registrations.length === 0 && (
              <EmptyState
                act={
                  isFiltered && (
                    <Button variant="default" onClick={() => setFilter(NOTHING)}>
                      {t('show_all')}
                    </Button>
                  )
                }
              >
                {t(isFiltered ? 'none_found' : 'no_registrations')}
              </EmptyState>
            )}
            <Pages total={total} pageRows={pageRows} page={page} onTurn={(next) => set({ page: next })} />
          </>
        )}
      </Waiting>
      <RegistrationDrawer id={address.get('person')} onClose={() => setAddress({})} />
    </>
  );
}

import { Button, NativeSelect, Pagination, TextInput } from '@mantine/core';
import { paths } from '@odeum/contract/paths';
import { RegistrationList } from '@odeum/contract/registrations';
import { formatDate, formatTime } from '@odeum/domain/time';
import { EmptyState } from '@odeum/ui/empty-state';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SeatLine } from '../events/seat-line';
import { useEvent } from '../events/use-event';
import { call } from '../lib/api';
import { useLang } from '../lib/words';
import { PageTitle } from '../shell/page-title';
import styles from '../shell/shell.module.css';
import { Waiting } from '../shell/waiting';

const MODES = ['on_site', 'online'] as const;
const STATES = ['confirmed', 'cancelled'] as const;

export function RegistrationsPage() {
  const { t } = useTranslation('studio');
  const lang = useLang();
  const event = useEvent();
  const [filter, setFilter] = useState({ search: '', state: '', mode: '', page: 1 });
  const set = (part: Partial<typeof filter>) => setFilter((known) => ({ ...known, page: 1, ...part }));
  const query = useQuery({
    queryKey: ['registrations', event.id, filter],
    placeholderData: keepPreviousData,
    queryFn: () => {
      const wanted = Object.entries(filter).filter(([, value]) => value !== '');
      const search = new URLSearchParams(wanted.map(([key, value]) => [key, String(value)]));
      return call(RegistrationList, 'GET', `/events/${event.id}/registrations?${search.toString()}`);
    },
  });
  const download = (
    <Button
      component="a"
      variant="default"
      href={`${paths.api.base}/events/${event.id}/registrations.csv`}
      download
    >
      {t('export_csv')}
    </Button>
  );
  return (
    <>
      <PageTitle acts={download}>{t('registrations')}</PageTitle>
      <SeatLine seats={event.seats} />
      <div className={styles.columns} role="search">
        <TextInput
          label={t('search')}
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
            ...STATES.map((value) => ({ value, label: t(`registration_${value}`) })),
          ]}
        />
      </div>
      <Waiting query={query}>
        {({ registrations, total, page, pageRows }) => (
          <>
            <p role="status" className="odeum-meta">
              {t('found', { count: total })}
            </p>
            {registrations.length === 0 ? (
              <EmptyState>{t('no_registrations')}</EmptyState>
            ) : (
              // Wide tables scroll by the keyboard too.
              // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region must take focus
              <div className={styles.scroll} tabIndex={0} role="region" aria-label={t('registrations')}>
                <table>
                  <thead>
                    <tr>
                      {(['name', 'email', 'organisation', 'attendance', 'state', 'when'] as const).map(
                        (key) => (
                          <th key={key} scope="col">
                            {t(key)}
                          </th>
                        ),
                      )}
                    </tr>
                  </thead>
                  <tbody>
                    {registrations.map((row) => (
                      <tr key={row.id}>
                        <td>{row.name}</td>
                        <td>{row.email}</td>
                        <td>{row.organisation}</td>
                        <td>{t(`attendance_${row.mode}`)}</td>
                        <td>{t(`registration_${row.state}`)}</td>
                        <td className="odeum-nowrap">
                          {formatDate(row.registeredAt, event.zone, lang)},{' '}
                          {formatTime(row.registeredAt, event.zone, lang)}
                        </td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </div>
            )}
            {total > pageRows && (
              <Pagination
                total={Math.ceil(total / pageRows)}
                value={page}
                onChange={(next) => set({ page: next })}
                getControlProps={(control) => ({ 'aria-label': t(`page_${control}`) })}
                getItemProps={(number) => ({ 'aria-label': t('page_number', { number }) })}
              />
            )}
          </>
        )}
      </Waiting>
    </>
  );
}

import { Table } from '@mantine/core';
import type { Attendance, AttendanceReport } from '@odeum/contract/attendance';
import { formatDate, formatShortDate, formatTime } from '@odeum/domain/time';
import { EmptyState } from '@odeum/ui/empty-state';
import { Tag } from '@odeum/ui/tag';
import { useTranslation } from 'react-i18next';
import { useEvent } from '../events/use-event';
import { useLang } from '../lib/words';
import styles from '../shell/shell.module.css';
import own from './attendance.module.css';
import { Figures } from './figures';

/** Everybody with a ticket, with the days in the hall and the minutes online, gaps included. */
export function People({ report }: { report: AttendanceReport }) {
  const { t } = useTranslation('studio');
  const { people, counters } = report;
  return (
    <section className={styles.section} aria-labelledby="people">
      <h2 id="people">{t('presence.people')}</h2>
      <Figures
        figures={[
          [t('presence.registered'), counters.registered],
          [t('presence.on_site'), counters.onSite],
          [t('presence.online'), counters.online],
          [t('presence.absent'), counters.absent],
        ]}
      />
      <p className="odeum-meta">{t('presence.online_note')}</p>
      {people.length === 0 ? (
        <EmptyState>{t('presence.nobody')}</EmptyState>
      ) : (
        // A table that is wider than a phone is moved by keys as well.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <div className={own.scroll} role="region" aria-labelledby="people" tabIndex={0}>
          <Table>
            <Table.Thead>
              <Table.Tr>
                {(['name', 'days', 'minutes', 'certificate'] as const).map((column) => (
                  <Table.Th key={column} scope="col">
                    {t(`presence.${column}`)}
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {people.map((person) => (
                <PersonRow key={person.ticketId} person={person} />
              ))}
            </Table.Tbody>
          </Table>
        </div>
      )}
    </section>
  );
}

function PersonRow({ person }: { person: Attendance }) {
  const { t } = useTranslation('studio');
  const lang = useLang();
  const { zone } = useEvent();
  const time = (at: string) => formatTime(at, zone, lang);
  return (
    <Table.Tr>
      <Table.Th scope="row">
        {person.name}
        {person.organisation && <span className="odeum-meta odeum-line">{person.organisation}</span>}
      </Table.Th>
      <Table.Td>
        {person.days.map((day) => formatShortDate(`${day}T12:00:00Z`, 'UTC', lang)).join(', ')}
      </Table.Td>
      <Table.Td>
        {person.presence.length > 0 && (
          <>
            {t('presence.minutes_of', { count: person.onlineMinutes })}
            <span className="odeum-meta odeum-line">
              {person.presence
                .map(({ from, to }) => t('presence.pieces', { from: time(from), to: time(to) }))
                .join(', ')}
            </span>
          </>
        )}
      </Table.Td>
      <Table.Td>
        {person.certificateAt
          ? t('presence.issued', { date: formatDate(person.certificateAt, zone, lang) })
          : person.isEnough && <Tag kind="ok">{t('presence.is_enough')}</Tag>}
      </Table.Td>
    </Table.Tr>
  );
}

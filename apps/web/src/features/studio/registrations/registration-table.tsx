/* eslint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- see below: laid out as lines, browsers forget that it is a table */
import type { RegistrationListItem } from '@odeum/contract/registrations';
import { formatDate, formatTime } from '@odeum/domain/time';
import { useTranslation } from 'react-i18next';
import { LANGUAGE_NAMES } from '../../../lib/languages';
import { useEvent } from '../events/use-event';
import { useLang } from '../lib/words';
import styles from '../shell/shell.module.css';

const COLUMNS = ['name', 'email', 'organisation', 'attendance', 'language', 'state', 'when'] as const;

/** Roles are written out: on phones a row is laid out as two lines, and would no longer be a row to a screen reader. */
export function RegistrationTable({ registrations }: { registrations: readonly RegistrationListItem[] }) {
  const { t } = useTranslation('studio');
  const lang = useLang();
  const { zone } = useEvent();
  return (
    <table role="table" className={styles.table} aria-label={t('registrations')}>
      <thead role="rowgroup">
        <tr role="row">
          {COLUMNS.map((key) => (
            <th key={key} role="columnheader" scope="col">
              {t(key)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {registrations.map((row) => (
          <tr key={row.id} role="row">
            <th role="rowheader" scope="row">
              {row.name}
            </th>
            <td role="cell">
              <a href={`mailto:${row.email}`}>{row.email}</a>
            </td>
            <td role="cell">{row.organisation}</td>
            <td role="cell">{t(`attendance_${row.mode}`)}</td>
            <td role="cell">{LANGUAGE_NAMES[row.language]}</td>
            <td role="cell">{t(`registration_${row.state}`)}</td>
            <td role="cell" className="odeum-num">
              {formatDate(row.registeredAt, zone, lang)}, {formatTime(row.registeredAt, zone, lang)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

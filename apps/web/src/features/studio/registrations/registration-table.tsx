/* eslint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- see below: laid out as lines, browsers forget that it is a table */
import { Button, Checkbox } from '@mantine/core';
import type { RegistrationListItem } from '@odeum/contract/registrations';
import { formatDate, formatTime } from '@odeum/domain/time';
import { useTranslation } from 'react-i18next';
import { LANGUAGE_NAMES } from '../../../lib/languages';
import { useEvent } from '../events/use-event';
import { useLang } from '../lib/words';
import styles from '../shell/shell.module.css';

const COLUMNS = ['name', 'email', 'organisation', 'attendance', 'language', 'state', 'when'] as const;

interface RegistrationTableProps {
  registrations: readonly RegistrationListItem[];
  /** Null: this reader decides nothing, so nobody can be chosen. */
  chosen: ReadonlySet<string> | null;
  onChoose: (ids: readonly string[], isChosen: boolean) => void;
  onOpen: (id: string) => void;
}

/** Roles are written out: on phones a row is laid out as two lines, and would no longer be a row to a screen reader. */
export function RegistrationTable({ registrations, chosen, onChoose, onOpen }: RegistrationTableProps) {
  const { t } = useTranslation('studio');
  const lang = useLang();
  const { zone } = useEvent();
  const ids = registrations.map(({ id }) => id);
  const areAllChosen = ids.every((id) => chosen?.has(id));
  return (
    <table role="table" className={styles.table} aria-label={t('registrations')}>
      <thead role="rowgroup">
        <tr role="row">
          {chosen && (
            <td role="cell">
              <Checkbox
                aria-label={t('admission.choose_all')}
                checked={areAllChosen}
                onChange={(e) => onChoose(ids, e.target.checked)}
              />
            </td>
          )}
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
            {chosen && (
              <td role="cell">
                <Checkbox
                  aria-label={t('admission.choose', { name: row.name })}
                  checked={chosen.has(row.id)}
                  onChange={(e) => onChoose([row.id], e.target.checked)}
                />
              </td>
            )}
            <th role="rowheader" scope="row">
              <Button variant="transparent" size="compact-md" px={0} onClick={() => onOpen(row.id)}>
                {row.name}
              </Button>
              {row.seats > 1 && <small> {t('admission.with_others', { count: row.seats - 1 })}</small>}
            </th>
            <td role="cell">
              <a href={`mailto:${row.email}`}>{row.email}</a>
            </td>
            <td role="cell">{row.organisation}</td>
            <td role="cell">{t(`attendance_${row.mode}`)}</td>
            <td role="cell">{LANGUAGE_NAMES[row.language]}</td>
            <td role="cell">
              {t(`registration_${row.state}`)}
              {row.place !== null && <> · {t('admission.place', { place: row.place })}</>}
            </td>
            <td role="cell" className="odeum-num">
              {formatDate(row.registeredAt, zone, lang)}, {formatTime(row.registeredAt, zone, lang)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/* eslint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- laid out as lines on phones, browsers forget that it is a table */
import type { GuestPreview, GuestProblem } from '@odeum/contract/registrations';
import { Notice } from '@odeum/ui/notice';
import { useTranslation } from 'react-i18next';
import { LANGUAGE_NAMES } from '../../../lib/languages';
import styles from '../shell/shell.module.css';

const MOST_SHOWN = 100;

/** Whom a list would add, and what is the matter with its lines. */
export function GuestReport({
  preview: { isPossible, columns, guests, problems },
}: {
  preview: GuestPreview;
}) {
  const { t } = useTranslation('studio');
  const meant = columns.flatMap(({ heading, column }) =>
    column ? [`${heading} → ${t(`invitations.column_${column}`)}`] : [],
  );
  return (
    <>
      {meant.length > 0 && (
        <p className="odeum-meta">{t('invitations.columns_read', { columns: meant.join(' · ') })}</p>
      )}
      {problems.length > 0 && (
        <Notice
          kind={isPossible ? 'warn' : 'danger'}
          role={isPossible ? undefined : 'alert'}
          title={t('invitations.problems', { count: problems.length })}
        >
          <ul>
            {problems.slice(0, MOST_SHOWN).map((problem, i) => (
              <li key={i}>
                <ProblemText problem={problem} />
              </li>
            ))}
          </ul>
          {problems.length > MOST_SHOWN && (
            <p>{t('invitations.more', { count: problems.length - MOST_SHOWN })}</p>
          )}
        </Notice>
      )}
      {isPossible && (
        <p role="status">
          <strong>
            {guests.length > 0
              ? t('invitations.would_add', { count: guests.length })
              : t('invitations.nobody_new')}
          </strong>
        </p>
      )}
      {guests.length > 0 && <Guests guests={guests} />}
    </>
  );
}

function ProblemText({ problem: { code, line, params } }: { problem: GuestProblem }) {
  const { t } = useTranslation('studio');
  const { column } = params;
  const named = column === 'name' || column === 'organisation' ? t(`invitations.column_${column}`) : '';
  return (
    <>
      {line !== null && <strong>{t('invitations.at_line', { line })}</strong>}
      {t(`invitations.problem_${code}`, { ...params, column: named })}
    </>
  );
}

function Guests({ guests }: { guests: GuestPreview['guests'] }) {
  const { t } = useTranslation('studio');
  const heads = [t('invitations.line'), t('name'), t('email'), t('organisation')];
  const others = [t('language'), t('invitations.places'), t('attendance')];
  return (
    <>
      <table role="table" className={styles.table} aria-label={t('invitations.guests')}>
        <thead role="rowgroup">
          <tr role="row">
            {[...heads, ...others].map((head) => (
              <th key={head} role="columnheader" scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {guests.slice(0, MOST_SHOWN).map((guest) => (
            <tr key={guest.line} role="row">
              <td role="cell" className="odeum-num">
                {guest.line}
              </td>
              <th role="rowheader" scope="row">
                {guest.name}
              </th>
              <td role="cell">{guest.email}</td>
              <td role="cell">{guest.organisation}</td>
              <td role="cell">{LANGUAGE_NAMES[guest.language]}</td>
              <td role="cell" className="odeum-num">
                {guest.uses}
              </td>
              <td role="cell">{guest.mode ? t(`attendance_${guest.mode}`) : t('invitations.mode_any')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {guests.length > MOST_SHOWN && (
        <p className="odeum-meta">{t('invitations.more', { count: guests.length - MOST_SHOWN })}</p>
      )}
    </>
  );
}

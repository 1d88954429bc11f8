import { paths } from '@odeum/contract/paths';
import { useTranslation } from 'react-i18next';
import { NavLink, Outlet } from 'react-router';
import { usePhrase } from '../lib/words';
import styles from '../shell/shell.module.css';
import { Waiting } from '../shell/waiting';
import { type OfEvent, useEventQuery } from './use-event';

/** The frame of everything about one event. */
export function EventLayout() {
  const { t } = useTranslation('studio');
  const phrase = usePhrase();
  const query = useEventQuery();
  return (
    <Waiting query={query}>
      {(event) => (
        <>
          <div>
            <p className="odeum-meta" lang={phrase(event.title, event.languages).lang}>
              {phrase(event.title, event.languages).text}
            </p>
            <nav className={styles.tabs} aria-label={phrase(event.title, event.languages).text}>
              <NavLink end to={paths.studio.event(event.id)}>
                {t('overview')}
              </NavLink>
              {event.can.edit && <NavLink to={paths.studio.editEvent(event.id)}>{t('edit')}</NavLink>}
              <NavLink to={paths.studio.programme(event.id)}>{t('programme')}</NavLink>
              {(event.can.edit || event.can.moderate) && (
                <NavLink to={paths.studio.runs(event.id)}>{t('day.title')}</NavLink>
              )}
              {event.can.exportRegistrations && (
                <NavLink to={paths.studio.registrations(event.id)}>{t('registrations')}</NavLink>
              )}
              {event.can.exportRegistrations && (
                <NavLink to={paths.studio.attendance(event.id)}>{t('presence.title')}</NavLink>
              )}
              {event.can.edit && <NavLink to={paths.studio.streams(event.id)}>{t('streams')}</NavLink>}
              {event.can.moderate && (
                <NavLink to={paths.studio.questions(event.id)}>{t('questions')}</NavLink>
              )}
              {event.can.edit && <NavLink to={paths.studio.record(event.id)}>{t('record')}</NavLink>}
              {event.can.moderate && <NavLink to={paths.studio.comments(event.id)}>{t('comments')}</NavLink>}
            </nav>
          </div>
          <Outlet context={{ event } satisfies OfEvent} />
        </>
      )}
    </Waiting>
  );
}

import type { PageOf } from '@odeum/contract/pages';
import { paths } from '@odeum/contract/paths';
import { formatDate } from '@odeum/domain/time';
import { Button } from '@odeum/ui/button';
import { SelectField } from '@odeum/ui/field';
import { useTranslation } from 'react-i18next';
import { usePageLang } from '../../lib/page-context';
import styles from './programme-filters.module.css';

/** Noon of a day that is named: in no zone of the world does it fall on another one when it is shown in UTC. */
const noonOf = (day: string) => `${day}T12:00:00.000Z`;

/** Days as links, rooms and tracks as a form: all of it in the address, so that it works without scripts. */
export function ProgrammeFilters({ page }: { page: PageOf<'programme' | 'embed'> }) {
  const { t } = useTranslation();
  const lang = usePageLang();
  const { event, days, shown, sessions } = page;
  const path =
    page.page === 'embed' ? paths.programmeEmbed(lang, event.slug) : paths.programme(lang, event.slug);
  const keep = [
    ['room', shown.roomId],
    ['track', shown.trackId],
  ] as const;
  const toDay = (day: string) => {
    const query = new URLSearchParams({ day });
    for (const [name, id] of keep) if (id) query.set(name, id);
    return `${path}?${query}`;
  };
  const hasParts = event.rooms.length > 1 || event.tracks.length > 1;
  if (days.length < 2 && !hasParts) return null;
  const choices = (all: string, parts: readonly { id: string; name: { text: string; lang: string } }[]) => [
    { value: '', label: all },
    ...parts.map(({ id, name }) => ({ value: id, label: name.text, lang: name.lang })),
  ];
  return (
    <div className={`${styles.filters} odeum-noprint`}>
      {days.length > 1 && (
        <nav aria-label={t('programme.day')}>
          <ul className={styles.days}>
            {[...days.map(({ day }) => day), null].map((day) => (
              <li key={day ?? 'all'}>
                <a
                  href={toDay(day ?? 'all')}
                  aria-current={shown.day === day ? 'page' : undefined}
                  className={styles.day}
                >
                  {day ? formatDate(noonOf(day), 'UTC', lang, true) : t('programme.all_days')}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {hasParts && (
        <form method="get" action={path} className={styles.form}>
          {shown.day && <input type="hidden" name="day" value={shown.day} />}
          {event.rooms.length > 1 && (
            <SelectField
              id="filter-room"
              name="room"
              label={t('programme.room')}
              choices={choices(t('programme.all_rooms'), event.rooms)}
              defaultValue={shown.roomId ?? ''}
            />
          )}
          {event.tracks.length > 1 && (
            <SelectField
              id="filter-track"
              name="track"
              label={t('programme.track')}
              choices={choices(t('programme.all_tracks'), event.tracks)}
              defaultValue={shown.trackId ?? ''}
            />
          )}
          <Button type="submit">{t('programme.show')}</Button>
        </form>
      )}
      <p className="odeum-meta">
        {t('programme.shown', { count: sessions.length, total: event.sessionCount })}
        {(shown.roomId ?? shown.trackId) !== null && (
          <>
            {' '}
            <a href={path}>{t('programme.clear')}</a>
          </>
        )}
      </p>
    </div>
  );
}

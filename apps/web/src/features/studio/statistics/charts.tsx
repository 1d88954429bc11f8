import type { RegistrationStatistics } from '@odeum/contract/registrations';
import { formatDate } from '@odeum/domain/time';
import { type Bar, BarChart, TimeChart } from '@odeum/ui/chart';
import { useTranslation } from 'react-i18next';
import { LANGUAGE_NAMES } from '../../../lib/languages';
import { useLang } from '../lib/words';
import styles from './statistics.module.css';

interface Count {
  key: string;
  label: string;
  people: number;
}

/** Each number as a picture, with the same in a table under it. */
export function Charts({ statistics }: { statistics: RegistrationStatistics }) {
  const { t } = useTranslation('studio');
  const { states, modes, languages, organisations, attendance } = statistics;
  return (
    <>
      <p>{t('statistics.lead')}</p>
      <div className={styles.wide}>
        <Days days={statistics.days} />
      </div>
      <div className={styles.charts}>
        <Bars
          title={t('statistics.by_state')}
          counts={states.map(({ state, people }) => ({
            ...{ key: state, label: t(`registration_${state}`), people },
          }))}
        />
        <Bars
          title={t('statistics.by_mode')}
          counts={modes.map(({ mode, people }) => ({ key: mode, label: t(`attendance_${mode}`), people }))}
        />
        <Bars
          title={t('statistics.by_language')}
          counts={languages.map(({ language, people }) => ({
            ...{ key: language, label: LANGUAGE_NAMES[language], people },
          }))}
        />
        <Bars title={t('statistics.by_organisation')} counts={useOrganisations(organisations)} />
      </div>
      <Attendance attendance={attendance} />
    </>
  );
}

function useNumber(): (value: number) => string {
  const lang = useLang();
  return (value) => new Intl.NumberFormat(lang).format(value);
}

function useOrganisations({ named, others, without }: RegistrationStatistics['organisations']): Count[] {
  const { t } = useTranslation('studio');
  const counts = named.map(({ name, people }, i) => ({ key: `${i}`, label: name, people }));
  if (others.people > 0) {
    const label = t('statistics.other_organisations', { count: others.organisations });
    counts.push({ key: 'others', label, people: others.people });
  }
  if (without > 0) counts.push({ key: 'without', label: t('statistics.no_organisation'), people: without });
  return counts;
}

function Bars({ title, counts }: { title: string; counts: readonly Count[] }) {
  const { t } = useTranslation('studio');
  const format = useNumber();
  if (counts.length === 0) return null;
  const bars: Bar[] = counts.map(({ people, ...count }) => ({
    ...{ ...count, value: people, text: format(people) },
  }));
  return (
    <BarChart
      title={title}
      description={bars.map(({ label, text }) => `${label}: ${text}`).join('; ')}
      tableText={t('statistics.table')}
      heads={[title, t('statistics.people')]}
      bars={bars}
    />
  );
}

function Days({ days }: { days: RegistrationStatistics['days'] }) {
  const { t } = useTranslation('studio');
  const lang = useLang();
  const format = useNumber();
  // A day of a calendar is the same everywhere.
  const label = (day: string) => formatDate(`${day}T12:00:00Z`, 'UTC', lang);
  const heads = [t('statistics.day'), t('statistics.people')];
  const first = days[0];
  const last = days.at(-1);
  if (!first || !last) return null;
  const most = days.reduce((best, day) => (day.registered > best.registered ? day : best), first);
  return (
    <>
      <TimeChart
        title={t('statistics.total')}
        description={t('statistics.total_text', { day: label(last.day), people: format(last.total) })}
        tableText={t('statistics.table')}
        heads={heads}
        look="line"
        moments={days.map(({ day, total }) => ({
          ...{ key: day, label: label(day), value: total, text: format(total) },
        }))}
      />
      <TimeChart
        title={t('statistics.by_day')}
        description={t('statistics.by_day_text', { day: label(most.day), people: format(most.registered) })}
        tableText={t('statistics.table')}
        heads={heads}
        look="bars"
        moments={days.map(({ day, registered }) => ({
          ...{ key: day, label: label(day), value: registered, text: format(registered) },
        }))}
      />
    </>
  );
}

function Attendance({ attendance }: { attendance: RegistrationStatistics['attendance'] }) {
  const { t } = useTranslation('studio');
  const { expected, checkedIn, absent } = attendance;
  if (expected === 0 && !checkedIn) return null;
  if (checkedIn === null) return <p>{t('statistics.nobody_checked_in', { count: expected })}</p>;
  const counts = [
    { key: 'expected', label: t('statistics.expected'), people: expected },
    { key: 'came', label: t('statistics.came'), people: checkedIn },
  ];
  if (absent !== null) counts.push({ key: 'absent', label: t('statistics.absent'), people: absent });
  return (
    <div className={styles.charts}>
      <Bars title={t('statistics.at_door')} counts={counts} />
    </div>
  );
}

import { Progress } from '@mantine/core';
import { paths } from '@odeum/contract/paths';
import { LanguageReport, type TextHole } from '@odeum/contract/programme';
import { EmptyState } from '@odeum/ui/empty-state';
import { Section } from '@odeum/ui/section';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { LANGUAGE_NAMES } from '../../../lib/languages';
import { call } from '../lib/api';
import { isTextName, TEXT_NAMES } from '../edit/text-names';
import styles from '../shell/shell.module.css';
import { PageTitle } from '../shell/page-title';
import { Waiting } from '../shell/waiting';
import { useProgramming } from './use-programme';
import { useReading } from './use-reading';

/** How complete each language is, what is missing or old, and what a visitor sees instead. */
export function LanguagesPage() {
  const { t } = useTranslation('studio');
  const { event, programme } = useProgramming();
  const query = useQuery({
    queryKey: ['programme', event.id, 'languages', programme.version, event.version],
    queryFn: () => call(LanguageReport, 'GET', `/events/${event.id}/programme/languages`),
  });
  return (
    <>
      <PageTitle>{t('board.page.languages')}</PageTitle>
      <p className="odeum-meta">
        {t('texts.order', { languages: event.languages.map((lang) => LANGUAGE_NAMES[lang]).join(', ') })}
      </p>
      <Waiting query={query}>{(report) => <Report report={report} />}</Waiting>
    </>
  );
}

function Report({ report }: { report: LanguageReport }) {
  const { t } = useTranslation('studio');
  return (
    <>
      <Section id="complete" label={t('texts.complete')} isFirst>
        <ul className={styles.group}>
          {report.languages.map(({ language, needed, written, stale }) => (
            <li key={language}>
              <strong lang={language}>{LANGUAGE_NAMES[language]}</strong>{' '}
              {t('texts.written', { written, needed })}
              {stale > 0 && <> · {t('board.stale', { count: stale })}</>}
              <Progress
                value={needed === 0 ? 100 : (written / needed) * 100}
                aria-label={LANGUAGE_NAMES[language]}
              />
            </li>
          ))}
        </ul>
      </Section>
      <Section id="holes" label={t('texts.holes')}>
        {report.holes.length === 0 && <EmptyState>{t('texts.none')}</EmptyState>}
        <ul className={styles.group}>
          {report.holes.map((hole) => (
            <HoleLine key={`${hole.id} ${hole.field} ${hole.language} ${hole.isStale}`} hole={hole} />
          ))}
        </ul>
        {report.more > 0 && <p>{t('board.more', { count: report.more })}</p>}
      </Section>
    </>
  );
}

function HoleLine({ hole }: { hole: TextHole }) {
  const { t } = useTranslation('studio');
  const { event } = useProgramming();
  const { say } = useReading();
  const where = {
    event: paths.studio.editEvent(event.id),
    room: paths.studio.rooms(event.id),
    track: paths.studio.rooms(event.id),
    speaker: paths.studio.speakers(event.id),
    session: `${paths.studio.languages(event.id)}?session=${hole.id}`,
  }[hole.what];
  const field = isTextName(hole.field) ? t(TEXT_NAMES[hole.field]) : hole.field;
  const language = LANGUAGE_NAMES[hole.language];
  const what = hole.isStale
    ? t('texts.is_stale', { field, language })
    : t('texts.is_missing', { field, language });
  const shown = hole.isStale
    ? t('texts.shows_old')
    : hole.shown
      ? t('texts.shows', { language: LANGUAGE_NAMES[hole.shown] })
      : t('texts.shows_nothing');
  return (
    <li>
      <Link to={where}>{Object.keys(hole.name).length > 0 ? say(hole.name) : t('texts.unnamed')}</Link>:{' '}
      {what} <span className="odeum-meta">{shown}</span>
    </li>
  );
}

import type { PageOf } from '@odeum/contract/pages';
import { paths } from '@odeum/contract/paths';
import { formatDate, formatTime, formatTimeBeside } from '@odeum/domain/time';
import { Section } from '@odeum/ui/section';
import { Tag } from '@odeum/ui/tag';
import { useTranslation } from 'react-i18next';
import { SessionPeople } from '../../features/programme/session-people';
import { asItRuns } from '../../features/programme/session-states';
import { ZoneNote } from '../../features/programme/zone-note';
import { Materials } from '../../features/records/materials';
import { usePageLang } from '../../lib/page-context';
import { useVisitorZone } from '../../lib/use-visitor-zone';
import { Paragraphs, Words } from '../../lib/words';
import { listZones } from '../../lib/zones';
import { PageTitle } from '../layout/page-title';

export default function SessionPage({ page }: { page: PageOf<'session'> }) {
  const { t } = useTranslation();
  const lang = usePageLang();
  const { event, room, track, people, materials, freePlaces } = page;
  const zones = listZones(event, lang, useVisitorZone());
  const [session] = asItRuns({ sessions: [page.session] }, event.runs);
  if (!session) return null;
  const names = (languages: readonly (typeof lang)[]) =>
    languages.map((language) => t(`language.${language}`)).join(', ');
  return (
    <main id="main" tabIndex={-1} className="odeum-wrap">
      <PageTitle
        rail={
          <>
            <p>
              <strong>{formatDate(session.startsAt, event.zone, lang, true)}</strong>
            </p>
            {room && (
              <p>
                <Words of={room.name} />
              </p>
            )}
          </>
        }
        title={<Words of={session.title} />}
        lead={
          <a className="odeum-noprint" href={paths.programme(lang, event.slug)}>
            {t('programme.session_back')}
          </a>
        }
      />
      <Section id="when" label={t('programme.when')} note={<ZoneNote zones={zones} />} isFirst>
        {zones.map(({ zone, label }) => (
          <p key={zone}>
            <time dateTime={session.startsAt}>
              {formatTimeBeside(session.startsAt, zone, event.zone, lang)}–
              {formatTimeBeside(session.endsAt, zone, event.zone, lang)}
            </time>
            {zones.length > 1 && (
              <>
                {' '}
                <Words of={label} />
              </>
            )}
          </p>
        ))}
        {session.isSkipped && <Tag kind="danger">{t('programme.skipped')}</Tag>}
        {!session.isSkipped && session.plannedAt && (
          <Tag kind="warn">
            {t('programme.was', { time: formatTime(session.plannedAt, event.zone, lang) })}
          </Tag>
        )}
        {freePlaces !== null && (
          <p>
            {t('places.limited')}:{' '}
            {freePlaces > 0 ? t('places.free', { count: freePlaces }) : t('places.full')}{' '}
            {t('places.limited_hint')}
          </p>
        )}
        {track && (
          <p>
            {t('programme.track')}: <Words of={track.name} />
          </p>
        )}
        {session.languages.length > 0 && (
          <p>{t('programme.spoken', { languages: names(session.languages) })}</p>
        )}
        {session.interpretedInto.length > 0 && (
          <p>{t('programme.interpreted', { languages: names(session.interpretedInto) })}</p>
        )}
      </Section>
      {(session.abstract ?? session.detail !== 'full') && (
        <Section id="about" label={t('event.about_session')}>
          {session.abstract ? (
            <div className="odeum-prose">
              <Paragraphs of={session.abstract} />
            </div>
          ) : (
            <p>{t('programme.to_be_announced')}</p>
          )}
        </Section>
      )}
      {people.length > 0 && <SessionPeople people={people} />}
      {materials.length > 0 && (
        <Materials materials={materials.map(({ href, ...material }) => ({ ...material, path: href }))} />
      )}
    </main>
  );
}

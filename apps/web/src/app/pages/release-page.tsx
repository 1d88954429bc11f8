import type { PageOf } from '@odeum/contract/pages';
import { paths } from '@odeum/contract/paths';
import { formatDate } from '@odeum/domain/time';
import { Button } from '@odeum/ui/button';
import { SelectField } from '@odeum/ui/field';
import { Notice } from '@odeum/ui/notice';
import { Section } from '@odeum/ui/section';
import { useTranslation } from 'react-i18next';
import { ChangeLines } from '../../features/programme/change-lines';
import { Programme } from '../../features/programme/programme';
import { usePageLang } from '../../lib/page-context';
import { listZones } from '../../lib/zones';
import { PageTitle } from '../layout/page-title';

const NO_RUNS = {};

/** One version as it was, and what is otherwise in another. */
export default function ReleasePage({ page }: { page: PageOf<'release'> }) {
  const { t } = useTranslation();
  const lang = usePageLang();
  const { event, past, numbers, comparedWith, lines } = page;
  const { number, name, releasedAt } = past.release;
  const last = numbers[0] ?? number;
  const others = numbers.filter((one) => one !== number);
  const pair = [number, comparedWith ?? number].toSorted((a, b) => a - b);
  return (
    <main id="main" tabIndex={-1} className="odeum-wrap">
      <PageTitle
        title={t('programme.release_title', {
          name: name?.text ?? t('programme.release', { number }),
          date: formatDate(releasedAt, event.zone, lang),
          title: event.title.text,
        })}
        lead={
          <a className="odeum-noprint" href={paths.releases(lang, event.slug)}>
            {t('programme.all_releases')}
          </a>
        }
      />
      {!past.isLast && (
        <Notice kind="warn">
          {t('programme.old_release', { number: last })}{' '}
          <a href={paths.programme(lang, event.slug)}>{t('programme.to_current')}</a>
        </Notice>
      )}
      {others.length > 0 && (
        <Section
          id="differences"
          label={
            comparedWith === null
              ? t('programme.compare')
              : t('programme.differences', { from: pair[0], to: pair[1] })
          }
          note={
            <form method="get" className="odeum-noprint">
              <SelectField
                id="with"
                name="with"
                label={t('programme.compare')}
                choices={others.map((one) => ({ value: String(one), label: String(one) }))}
                defaultValue={String(comparedWith ?? others[0])}
              />
              <Button type="submit">{t('programme.compare_do')}</Button>
            </form>
          }
        >
          {comparedWith !== null &&
            (lines.length > 0 ? (
              <ChangeLines event={event} lines={lines} />
            ) : (
              <p>{t('programme.no_differences')}</p>
            ))}
        </Section>
      )}
      <Section id="programme" label={t('programme.label')}>
        <Programme
          event={{ ...event, rooms: past.rooms, tracks: past.tracks }}
          sessions={past.sessions}
          runs={NO_RUNS}
          zones={listZones(event, lang)}
        />
      </Section>
    </main>
  );
}

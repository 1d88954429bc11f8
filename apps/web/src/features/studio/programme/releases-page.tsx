import { Button, NativeSelect } from '@mantine/core';
import { LIMITS, type LocalisedText } from '@odeum/contract/common';
import { paths } from '@odeum/contract/paths';
import { ReleaseComparison, ReleaseList, type ReleaseItem } from '@odeum/contract/programme';
import { formatDate, formatTime } from '@odeum/domain/time';
import { EmptyState } from '@odeum/ui/empty-state';
import { Notice } from '@odeum/ui/notice';
import { Section } from '@odeum/ui/section';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { LocalisedField } from '../fields/localised-field';
import { ApiProblem, call } from '../lib/api';
import { useLang, useProblemText } from '../lib/words';
import styles from '../shell/shell.module.css';
import { PageTitle } from '../shell/page-title';
import { tellSaved } from '../shell/tell-saved';
import { Waiting } from '../shell/waiting';
import { ChangeList } from './change-list';
import { EmbedCodes } from './embed-codes';
import { programmeKey } from './use-edits';
import { useProgramming } from './use-programme';
import { useReading } from './use-reading';

/** What a release now would tell, and what each one before has told. */
export function ReleasesPage() {
  const { t } = useTranslation('studio');
  const { event, programme } = useProgramming();
  const query = useQuery({
    // Made anew whenever the draft is another.
    queryKey: ['programme', event.id, 'releases', programme.version],
    queryFn: () => call(ReleaseList, 'GET', `/events/${event.id}/programme/releases`),
  });
  return (
    <>
      <PageTitle>{t('board.page.releases')}</PageTitle>
      <Waiting query={query}>
        {(list) => (
          <>
            <DraftSection list={list} />
            <PastReleases releases={list.releases} />
            {event.state !== 'draft' && list.releases.length > 0 && <EmbedCodes />}
          </>
        )}
      </Waiting>
    </>
  );
}

function DraftSection({ list }: { list: ReleaseList }) {
  const { t } = useTranslation('studio');
  const { event } = useProgramming();
  const queries = useQueryClient();
  const problemText = useProblemText();
  const [name, setName] = useState<LocalisedText>({});
  const { draft, releases } = list;
  const isFirst = releases.length === 0;
  const release = useMutation({
    mutationFn: (acceptMissingTranslations: boolean) =>
      call(ReleaseList, 'POST', `/events/${event.id}/programme/releases`, {
        version: draft.version,
        name,
        acceptMissingTranslations,
      }),
    onSuccess: async () => {
      tellSaved(t('releases.done'));
      setName({});
      await queries.invalidateQueries({ queryKey: programmeKey(event.id) });
    },
  });
  const isAsking = release.error instanceof ApiProblem && release.error.code === 'translation_missing';
  return (
    <Section id="draft" label={t('releases.draft')} isFirst>
      <p>
        {isFirst
          ? t('releases.first_hint')
          : draft.changes.length > 0
            ? t('releases.changes', { count: draft.changes.length })
            : t(draft.isNew ? 'releases.nothing_told' : 'releases.no_changes')}
      </p>
      <ChangeList changes={draft.changes} />
      {draft.unscheduled > 0 && (
        <p className="odeum-meta">{t('releases.unscheduled', { count: draft.unscheduled })}</p>
      )}
      {draft.staleTexts > 0 && (
        <p className="odeum-meta">
          {t('board.stale', { count: draft.staleTexts })}{' '}
          <Link to={paths.studio.languages(event.id)}>{t('board.page.languages')}</Link>
        </p>
      )}
      {event.can.publish && draft.isNew && (
        <div className={styles.form}>
          <LocalisedField
            label={t('releases.name')}
            hint={t('releases.name_hint')}
            languages={event.languages}
            value={name}
            onChange={setName}
            maxLength={LIMITS.name}
          />
          {isAsking && (
            <Notice kind="warn" role="alert" title={t('missing', { count: draft.missingTexts })}>
              <p>{t('releases.missing_text')}</p>
              <div className={styles.row}>
                <Button component={Link} variant="default" to={paths.studio.languages(event.id)}>
                  {t('releases.see_missing')}
                </Button>
                <Button loading={release.isPending} onClick={() => release.mutate(true)}>
                  {t('releases.release_anyway')}
                </Button>
              </div>
            </Notice>
          )}
          {release.error && !isAsking && (
            <Notice kind="danger" role="alert" title={problemText(release.error)}>
              {t('not_saved')}
            </Notice>
          )}
          <div>
            <Button loading={release.isPending} onClick={() => release.mutate(false)}>
              {t('releases.release')}
            </Button>
          </div>
        </div>
      )}
    </Section>
  );
}

function PastReleases({ releases }: { releases: readonly ReleaseItem[] }) {
  const { t } = useTranslation('studio');
  const lang = useLang();
  const { event } = useProgramming();
  const { say } = useReading();
  if (releases.length === 0) return <EmptyState>{t('releases.none')}</EmptyState>;
  return (
    <>
      {releases.length > 1 && <Compare numbers={releases.map(({ number }) => number)} />}
      {releases.map(({ number, name, releasedAt, sessions, changes }) => (
        <Section
          key={number}
          id={`release-${number}`}
          label={Object.keys(name).length > 0 ? say(name) : t('releases.number', { number })}
          note={
            <>
              <p>
                {formatDate(releasedAt, event.zone, lang)}, {formatTime(releasedAt, event.zone, lang)}
              </p>
              <p>{t('board.found', { count: sessions })}</p>
              {event.state !== 'draft' && (
                <p>
                  <a href={paths.release(lang, event.slug, number)}>{t('releases.look')}</a>
                </p>
              )}
            </>
          }
        >
          {changes.length > 0 ? (
            <ChangeList changes={changes} />
          ) : (
            <p>{number === 1 ? t('releases.was_first') : t('releases.nothing_told')}</p>
          )}
        </Section>
      ))}
    </>
  );
}

function Compare({ numbers }: { numbers: readonly number[] }) {
  const { t } = useTranslation('studio');
  const { event } = useProgramming();
  const [from, setFrom] = useState(numbers[1] ?? 1);
  const [to, setTo] = useState(numbers[0] ?? 1);
  const query = useQuery({
    queryKey: ['programme', event.id, 'compare', from, to],
    queryFn: () =>
      call(ReleaseComparison, 'GET', `/events/${event.id}/programme/releases/compare?from=${from}&to=${to}`),
  });
  const choose = (label: string, value: number, set: (number: number) => void) => (
    <NativeSelect
      label={label}
      value={String(value)}
      data={numbers.map(String)}
      onChange={(changed) => set(Number(changed.target.value))}
    />
  );
  return (
    <Section id="compare" label={t('releases.compare')}>
      <div className={styles.columns}>
        {choose(t('releases.from'), from, setFrom)}
        {choose(t('releases.to'), to, setTo)}
      </div>
      <Waiting query={query}>
        {({ changes }) =>
          changes.length > 0 ? <ChangeList changes={changes} /> : <p>{t('releases.no_difference')}</p>
        }
      </Waiting>
    </Section>
  );
}

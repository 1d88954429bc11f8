import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { paths } from '@odeum/contract/paths';
import { CODE_STATES, InvitationCodes, InviteAnswer } from '@odeum/contract/registrations';
import { EmptyState } from '@odeum/ui/empty-state';
import { Notice } from '@odeum/ui/notice';
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useEvent } from '../events/use-event';
import { Pages } from '../fields/pages';
import { call } from '../lib/api';
import { useProblemText } from '../lib/words';
import { PageTitle } from '../shell/page-title';
import styles from '../shell/shell.module.css';
import { tellSaved } from '../shell/tell-saved';
import { Waiting } from '../shell/waiting';
import { CodeForm } from './code-form';
import { CodeItem } from './code-item';
import { GuestImport } from './guest-import';
import { codesKey, codesPath, useCodesChanged } from './use-codes';

const TYPING_MS = 300;
/** Mails leave one by one: what became of them is looked at so often. */
const LOOK_MS = 10_000;
const NOTHING = { search: '', state: '', page: 1 };

/** Who may register at an event that is by invitation only. */
export function InvitationsPage() {
  const { t } = useTranslation('studio');
  const event = useEvent();
  const [filter, setFilter] = useState(NOTHING);
  const [asked] = useDebouncedValue(filter, TYPING_MS);
  const query = useQuery({
    queryKey: [...codesKey(event.id), asked],
    placeholderData: keepPreviousData,
    refetchInterval: LOOK_MS,
    queryFn: () => {
      const wanted = Object.entries(asked).filter(([, value]) => value !== '');
      const search = new URLSearchParams(wanted.map(([key, value]) => [key, String(value)]));
      return call(InvitationCodes, 'GET', `${codesPath(event.id)}?${search.toString()}`);
    },
  });
  const acts = (
    <Button component={Link} variant="default" to={paths.studio.registrations(event.id)}>
      {t('registrations')}
    </Button>
  );
  return (
    <>
      <PageTitle acts={acts}>{t('invitations.title')}</PageTitle>
      <p>{t('invitations.lead')}</p>
      <Waiting query={query}>
        {(codes) => (
          <>
            {!codes.isInvitationOnly && (
              <Notice kind="warn" title={t('invitations.not_needed')}>
                <Link to={paths.studio.admission(event.id)}>{t('invitations.not_needed_act')}</Link>
              </Notice>
            )}
            <CodeList
              codes={codes}
              filter={filter}
              onFilter={(part) => setFilter((known) => ({ ...known, page: 1, ...part }))}
            />
            {codes.can.decide && (
              <>
                <section className={styles.section} aria-labelledby="guests">
                  <h2 id="guests">{t('invitations.guests')}</h2>
                  <GuestImport />
                </section>
                <section className={styles.section} aria-labelledby="new-codes">
                  <h2 id="new-codes">{t('invitations.new')}</h2>
                  <CodeForm />
                </section>
              </>
            )}
          </>
        )}
      </Waiting>
    </>
  );
}

interface CodeListProps {
  codes: InvitationCodes;
  filter: typeof NOTHING;
  onFilter: (part: Partial<typeof NOTHING>) => void;
}

function CodeList({ codes: { codes, total, page, pageRows, states, can }, filter, onFilter }: CodeListProps) {
  const { t } = useTranslation('studio');
  const isFiltered = filter.search !== '' || filter.state !== '';
  const missing = (states.unsent ?? 0) + (states.sent ?? 0) + (states.failed ?? 0);
  return (
    <section className={styles.section} aria-labelledby="codes">
      <h2 id="codes">{t('invitations.list')}</h2>
      <div className={styles.columns} role="search">
        <TextInput
          label={t('search')}
          type="search"
          value={filter.search}
          onChange={(e) => onFilter({ search: e.target.value })}
        />
        <NativeSelect
          label={t('state')}
          value={filter.state}
          onChange={(e) => onFilter({ state: e.target.value })}
          data={[
            { value: '', label: t('invitations.all') },
            ...CODE_STATES.map((value) => ({ value, label: t(`invitations.state_${value}`) })),
          ]}
        />
      </div>
      <p role="status" className="odeum-meta">
        {t('invitations.codes', { count: total })}
        {CODE_STATES.filter((state) => states[state]).map((state) => (
          <span key={state}>
            {' '}
            · {t(`invitations.state_${state}`)}: {states[state]}
          </span>
        ))}
      </p>
      {can.decide && missing > 0 && <InviteAll />}
      {codes.length === 0 && (
        <EmptyState
          act={
            isFiltered && (
              <Button variant="default" onClick={() => onFilter(NOTHING)}>
                {t('show_all')}
              </Button>
            )
          }
        >
          {isFiltered ? t('none_found') : t('invitations.none')}
        </EmptyState>
      )}
      <ul className={styles.list}>
        {codes.map((code) => (
          <CodeItem key={code.id} code={code} canDecide={can.decide} />
        ))}
      </ul>
      <Pages total={total} pageRows={pageRows} page={page} onTurn={(next) => onFilter({ page: next })} />
    </section>
  );
}

function InviteAll() {
  const { t } = useTranslation('studio');
  const event = useEvent();
  const problemText = useProblemText();
  const onChange = useCodesChanged();
  const invite = useMutation({
    mutationFn: () => call(InviteAnswer, 'POST', `${codesPath(event.id)}/mails`, { ids: null }),
    onSuccess: async ({ invited }) => {
      tellSaved(t('invitations.invited', { count: invited }));
      await onChange();
    },
  });
  return (
    <div className={styles.row}>
      <Button variant="default" loading={invite.isPending} onClick={() => invite.mutate()}>
        {t('invitations.invite_all')}
      </Button>
      {invite.error && <p role="alert">{problemText(invite.error)}</p>}
    </div>
  );
}

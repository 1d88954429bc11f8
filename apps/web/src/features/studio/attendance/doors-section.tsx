import { Button, CopyButton, Select, TextInput } from '@mantine/core';
import { DOOR_KINDS, type DoorKind, Doors, type DoorView } from '@odeum/contract/attendance';
import { LIMITS } from '@odeum/contract/common';
import { formatTime } from '@odeum/domain/time';
import { EmptyState } from '@odeum/ui/empty-state';
import { Notice } from '@odeum/ui/notice';
import { Tag } from '@odeum/ui/tag';
import { VisuallyHidden } from '@odeum/ui/visually-hidden';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useEvent } from '../events/use-event';
import { call } from '../lib/api';
import { useFaultsByPath, useLang, useProblemText } from '../lib/words';
import styles from '../shell/shell.module.css';
import { doorsKey } from './attendance-page';
import { Figures } from './figures';

/** The links by which people are let in, and what was done with them. */
export function DoorsSection({ doors }: { doors: Doors }) {
  const { t } = useTranslation('studio');
  const lang = useLang();
  const event = useEvent();
  const time = (at: string) => formatTime(at, event.zone, lang);
  return (
    <section className={styles.section} aria-labelledby="doors">
      <h2 id="doors">{t('presence.doors')}</h2>
      <p>{t('presence.doors_text')}</p>
      <Figures
        figures={[
          [t('presence.counter_in'), doors.counters.checkedIn],
          [t('presence.counter_expected'), doors.counters.expected],
        ]}
      />
      {doors.doubles.length > 0 && (
        <Notice kind="warn" title={t('presence.doubles', { count: doors.doubles.length })}>
          <ul>
            {doors.doubles.map(({ id, name, first, second }) => (
              <li key={id}>
                {t('presence.double', {
                  name,
                  first: first.door,
                  firstTime: time(first.at),
                  second: second.door,
                  secondTime: time(second.at),
                })}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {doors.doors.length === 0 ? (
        <EmptyState>{t('presence.no_doors')}</EmptyState>
      ) : (
        <Notice>{t('presence.link_text')}</Notice>
      )}
      <ul className={styles.list}>
        {doors.doors.map((door) => (
          <DoorItem key={door.id} door={door} />
        ))}
      </ul>
      <DoorForm />
    </section>
  );
}

function DoorItem({ door }: { door: DoorView }) {
  const { t } = useTranslation('studio');
  const lang = useLang();
  const event = useEvent();
  const queries = useQueryClient();
  const problemText = useProblemText();
  const change = useMutation({
    mutationFn: (deed: 'revoke' | 'restore') =>
      call(Doors, 'POST', `/events/${event.id}/doors/${door.id}/${deed}`, {}),
    onSuccess: (doors) => queries.setQueryData(doorsKey(event.id), doors),
  });
  return (
    <li>
      <p>
        <Tag>{t(`presence.kind_${door.kind}`)}</Tag>
      </p>
      <div>
        <strong>{door.label}</strong>
        <p className="odeum-meta">
          {[
            t('presence.let_in', { count: door.checkIns }),
            door.lastAt && t('presence.last_at', { time: formatTime(door.lastAt, event.zone, lang) }),
          ]
            .filter(Boolean)
            .join(', ')}
        </p>
        {door.revokedAt && <p className="odeum-meta">{t('presence.revoked_text')}</p>}
        {change.error && (
          <Notice kind="danger" role="alert">
            {problemText(change.error)}
          </Notice>
        )}
      </div>
      <div className={styles.row}>
        {!door.revokedAt && <DoorLinks door={door} />}
        <Button
          variant="subtle"
          size="compact-md"
          aria-label={`${t(door.revokedAt ? 'presence.restore' : 'revoke')}: ${door.label}`}
          loading={change.isPending}
          onClick={() => change.mutate(door.revokedAt ? 'restore' : 'revoke')}
        >
          {t(door.revokedAt ? 'presence.restore' : 'revoke')}
        </Button>
      </div>
    </li>
  );
}

function DoorLinks({ door }: { door: DoorView }) {
  const { t } = useTranslation('studio');
  return (
    <>
      <Button
        component="a"
        href={door.path}
        target="_blank"
        rel="noopener"
        variant="default"
        size="compact-md"
        aria-label={`${t('presence.open_door')}: ${door.label}`}
      >
        {t('presence.open_door')}
      </Button>
      <CopyButton value={`${location.origin}${door.path}`}>
        {({ copied, copy }) => (
          <>
            <VisuallyHidden isStatus>{copied ? t('copied') : ''}</VisuallyHidden>
            <Button
              variant="default"
              size="compact-md"
              aria-label={`${t('copy_link')}: ${door.label}`}
              onClick={copy}
            >
              {t(copied ? 'copied' : 'copy_link')}
            </Button>
          </>
        )}
      </CopyButton>
    </>
  );
}

function DoorForm() {
  const { t } = useTranslation('studio');
  const event = useEvent();
  const queries = useQueryClient();
  const problemText = useProblemText();
  const [label, setLabel] = useState('');
  const [kind, setKind] = useState<DoorKind>('door');
  const add = useMutation({
    mutationFn: () => call(Doors, 'POST', `/events/${event.id}/doors`, { label, kind }),
    onSuccess: (doors) => {
      queries.setQueryData(doorsKey(event.id), doors);
      setLabel('');
    },
  });
  const faultOf = useFaultsByPath(add.error);
  function submit(submitted: FormEvent): void {
    submitted.preventDefault();
    add.mutate();
  }
  return (
    <form onSubmit={submit} className={styles.form} noValidate>
      {add.error && !faultOf('label') && (
        <Notice kind="danger" role="alert">
          {problemText(add.error)}
        </Notice>
      )}
      <TextInput
        label={t('presence.label')}
        value={label}
        maxLength={LIMITS.doorLabel}
        error={faultOf('label')}
        onChange={(e) => setLabel(e.currentTarget.value)}
      />
      <Select
        label={t('presence.kind')}
        data={DOOR_KINDS.map((value) => ({ value, label: t(`presence.kind_${value}`) }))}
        value={kind}
        allowDeselect={false}
        onChange={(value) => setKind(value === 'kiosk' ? 'kiosk' : 'door')}
      />
      <div>
        <Button type="submit" loading={add.isPending}>
          {t('presence.add')}
        </Button>
      </div>
    </form>
  );
}

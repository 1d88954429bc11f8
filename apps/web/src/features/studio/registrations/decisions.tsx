import { Button } from '@mantine/core';
import { DecideAnswer, type DecideInput } from '@odeum/contract/registrations';
import { Notice } from '@odeum/ui/notice';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useEvent } from '../events/use-event';
import { call } from '../lib/api';
import { useProblemText } from '../lib/words';
import styles from '../shell/shell.module.css';
import { tellSaved } from '../shell/tell-saved';

const DEEDS = ['approve', 'seat', 'to_on_site', 'to_online', 'decline', 'cancel'] as const;
/** What takes a place from somebody is asked about once more. */
type Taking = 'decline' | 'cancel';
const isTaking = (deed: DecideInput['deed']): deed is Taking => deed === 'decline' || deed === 'cancel';

/** What an organiser can do with those who are chosen; each is told by mail. */
export function Decisions({ ids, onDone }: { ids: readonly string[]; onDone: () => void }) {
  const { t } = useTranslation(['studio', 'errors']);
  const event = useEvent();
  const queries = useQueryClient();
  const problemText = useProblemText();
  const [asked, setAsked] = useState<Taking | null>(null);
  const decide = useMutation({
    mutationFn: (deed: DecideInput['deed']) =>
      call(DecideAnswer, 'POST', `/events/${event.id}/registrations/decisions`, { deed, ids }),
    onSuccess: async ({ done }) => {
      setAsked(null);
      if (done > 0) tellSaved(t('admission.done', { count: done }));
      onDone();
      await Promise.all([
        queries.invalidateQueries({ queryKey: ['registrations', event.id] }),
        queries.invalidateQueries({ queryKey: ['registration', event.id] }),
        queries.invalidateQueries({ queryKey: ['event', event.id] }),
      ]);
    },
  });
  const refused = decide.data?.refused ?? [];
  const start = (deed: DecideInput['deed']) => (isTaking(deed) ? setAsked(deed) : decide.mutate(deed));
  return (
    <div className={styles.group}>
      {ids.length > 0 && (
        <div role="group" aria-label={t('admission.chosen', { count: ids.length })} className={styles.row}>
          <p className="odeum-meta">{t('admission.chosen', { count: ids.length })}</p>
          {DEEDS.map((deed) => (
            <Button
              key={deed}
              variant="default"
              loading={decide.isPending && decide.variables === deed}
              onClick={() => start(deed)}
            >
              {t(`admission.deed_${deed}`)}
            </Button>
          ))}
        </div>
      )}
      {asked && ids.length > 0 && (
        <Notice kind="warn" role="alert" title={t(`admission.sure_${asked}`, { count: ids.length })}>
          {t('admission.sure_text')}
          <div className={styles.row}>
            <Button color="red" loading={decide.isPending} onClick={() => decide.mutate(asked)}>
              {t(`admission.deed_${asked}`)}
            </Button>
            <Button variant="default" onClick={() => setAsked(null)}>
              {t('admission.leave')}
            </Button>
          </div>
        </Notice>
      )}
      {decide.error && <p role="alert">{problemText(decide.error)}</p>}
      {refused.length > 0 && (
        <Notice kind="warn" role="alert" title={t('admission.refused', { count: refused.length })}>
          <ul>
            {refused.map(({ id, name, code }) => (
              <li key={id}>
                {name}: {t(`errors:${code}`)}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  );
}

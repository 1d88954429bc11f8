import { Button, Modal, Textarea } from '@mantine/core';
import { LIMITS, type LocalisedText } from '@odeum/contract/common';
import { EventView } from '@odeum/contract/events';
import { nextEventState } from '@odeum/domain/events';
import { Notice } from '@odeum/ui/notice';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem, call } from '../lib/api';
import { useProblemText } from '../lib/words';
import styles from '../shell/shell.module.css';
import { tellSaved } from '../shell/tell-saved';
import { LANGUAGE_NAMES } from '../../../lib/languages';
import { eventKey } from './use-event';

const DEEDS = ['publish', 'restore', 'unpublish', 'postpone', 'cancel'] as const;
type Deed = (typeof DEEDS)[number];
const NEEDS_REASON: readonly Deed[] = ['postpone', 'cancel'];

/** Publishing, taking back, postponing, cancelling: what is possible from here, and what it would mean. */
export function StateChanges({ event }: { event: EventView }) {
  const { t } = useTranslation('studio');
  const problemText = useProblemText();
  const queries = useQueryClient();
  const [asked, setAsked] = useState<Deed | null>(null);
  const [reason, setReason] = useState<LocalisedText>({});
  const change = useMutation({
    mutationFn: (deed: Deed) =>
      call(EventView, 'POST', `/events/${event.id}/state`, {
        deed,
        version: event.version,
        reason: NEEDS_REASON.includes(deed) ? reason : undefined,
        acceptMissingTranslations: asked === deed,
      }),
    onSuccess: (saved, deed) => {
      queries.setQueryData(eventKey(event.id), saved);
      void queries.invalidateQueries({ queryKey: ['events'] });
      setAsked(null);
      tellSaved(t(`did_${deed}`));
    },
    onError: (error, deed) => {
      if (error instanceof ApiProblem && error.code === 'translation_missing') setAsked(deed);
    },
  });
  const start = (deed: Deed) => (NEEDS_REASON.includes(deed) ? setAsked(deed) : change.mutate(deed));
  const isAskedAboutHoles = change.error instanceof ApiProblem && change.error.code === 'translation_missing';
  return (
    <section className={styles.section} aria-labelledby="state">
      <h2 id="state">{t('publication')}</h2>
      {event.missingTexts.length > 0 && (
        <Notice kind="warn" title={t('missing', { count: event.missingTexts.length })}>
          {t('missing_effect')} {event.missingTexts.join(', ')}
        </Notice>
      )}
      {change.error && !isAskedAboutHoles && (
        <Notice kind="danger" role="alert">
          {problemText(change.error)}
        </Notice>
      )}
      <div className={styles.row}>
        {DEEDS.filter(
          (deed) => nextEventState(event.state, deed) && !(deed === 'restore' && event.state === 'postponed'),
        ).map((deed, i) => (
          <Button
            key={deed}
            variant={i === 0 && deed !== 'unpublish' ? 'filled' : 'default'}
            loading={change.isPending && change.variables === deed}
            onClick={() => start(deed)}
          >
            {t(`deed_${deed}`)}
          </Button>
        ))}
      </div>
      <Modal opened={asked !== null} onClose={() => setAsked(null)} title={asked && t(`deed_${asked}`)}>
        {asked && (
          <div className={styles.group}>
            <p>{t(isAskedAboutHoles ? 'ask_holes' : `ask_${asked === 'cancel' ? 'cancel' : 'postpone'}`)}</p>
            {NEEDS_REASON.includes(asked) &&
              event.languages.map((lang) => (
                <Textarea
                  key={lang}
                  label={t('reason_in', { language: LANGUAGE_NAMES[lang] })}
                  maxLength={LIMITS.reason}
                  value={reason[lang] ?? ''}
                  onChange={(input) => setReason({ ...reason, [lang]: input.target.value })}
                />
              ))}
            <div className={styles.row}>
              <Button onClick={() => change.mutate(asked)} loading={change.isPending}>
                {t(`deed_${asked}`)}
              </Button>
              <Button variant="default" onClick={() => setAsked(null)}>
                {t('never_mind')}
              </Button>
            </div>
          </div>
        )}
      </Modal>
    </section>
  );
}

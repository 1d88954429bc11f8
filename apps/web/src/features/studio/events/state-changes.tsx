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
import { MissingTexts } from './missing-texts';
import { Preparations } from './preparations';
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
      if (!(error instanceof ApiProblem)) return;
      if (error.code === 'translation_missing') setAsked(deed);
      // Somebody changed it meanwhile: the page shows what it is now before one decides again.
      if (error.code === 'version_conflict') void queries.invalidateQueries({ queryKey: eventKey(event.id) });
    },
  });
  const start = (deed: Deed) => {
    change.reset();
    if (NEEDS_REASON.includes(deed)) setAsked(deed);
    else change.mutate(deed);
  };
  const isAskedAboutHoles = change.error instanceof ApiProblem && change.error.code === 'translation_missing';
  const problem = change.error && !isAskedAboutHoles && (
    <Notice kind="danger" role="alert">
      {problemText(change.error)}
    </Notice>
  );
  return (
    <section className={styles.section} aria-labelledby="state">
      <h2 id="state">{t('publication')}</h2>
      <MissingTexts event={event} />
      {(event.state === 'draft' || event.state === 'published') && <Preparations event={event} />}
      {asked === null && problem}
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
      <Modal
        opened={asked !== null}
        onClose={() => setAsked(null)}
        title={asked && t(`deed_${asked}`)}
        closeButtonProps={{ 'aria-label': t('never_mind') }}
      >
        {asked && (
          <div className={styles.group}>
            {problem}
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

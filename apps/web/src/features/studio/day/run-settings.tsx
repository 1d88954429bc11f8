import { Button, Checkbox, NumberInput } from '@mantine/core';
import { LIMITS } from '@odeum/contract/common';
import { RunsView } from '@odeum/contract/programme';
import { Section } from '@odeum/ui/section';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useEvent } from '../events/use-event';
import { call } from '../lib/api';
import { useProblemText } from '../lib/words';
import styles from '../shell/shell.module.css';
import { tellSaved } from '../shell/tell-saved';

const LEAST = 5;
const USUAL = 30;

/** From which delay on calendars hear of it. */
export function RunSettings({ runs }: { runs: RunsView }) {
  const { t } = useTranslation('studio');
  const event = useEvent();
  const queries = useQueryClient();
  const problemText = useProblemText();
  const [minutes, setMinutes] = useState(runs.mailThresholdMinutes);
  const save = useMutation({
    mutationFn: () =>
      call(RunsView, 'PUT', `/events/${event.id}/programme/runs/settings`, { mailThresholdMinutes: minutes }),
    onSuccess: (answer) => {
      queries.setQueryData(['runs', event.id], answer);
      tellSaved(t('saved'));
    },
  });
  return (
    <Section id="mails" label={t('day.mails')}>
      <div className={styles.group}>
        <Checkbox
          label={t('day.send_mails')}
          checked={minutes !== null}
          onChange={(changed) => setMinutes(changed.target.checked ? USUAL : null)}
        />
        {minutes !== null && (
          <NumberInput
            label={t('day.threshold')}
            min={LEAST}
            max={LIMITS.delayMinutes}
            allowDecimal={false}
            value={minutes}
            onChange={(value) => setMinutes(Number(value) || LEAST)}
          />
        )}
        {save.error && <p role="alert">{problemText(save.error)}</p>}
        <div>
          <Button variant="default" loading={save.isPending} onClick={() => save.mutate()}>
            {t('save')}
          </Button>
        </div>
      </div>
    </Section>
  );
}

import { Button, Checkbox, NumberInput } from '@mantine/core';
import { LIMITS } from '@odeum/contract/common';
import { paths } from '@odeum/contract/paths';
import { SettingsView } from '@odeum/contract/registrations';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { NoCodes } from '../invitations/no-codes';
import { SaveProblem } from '../edit/save-problem';
import { UnsavedGuard } from '../edit/unsaved-guard';
import { useEdited } from '../edit/use-edited';
import { useEvent } from '../events/use-event';
import { call } from '../lib/api';
import { PageTitle } from '../shell/page-title';
import styles from '../shell/shell.module.css';
import { tellSaved } from '../shell/tell-saved';
import { Waiting } from '../shell/waiting';
import { PlacesSection } from './places-section';

const USUAL_HOURS = 24;
const SWITCHES = ['needsApproval', 'isInvitationOnly', 'hasWaitingList', 'isPromotionByHand'] as const;

/** How people are let in: each rule in a sentence that says what visitors will see. */
export function AdmissionPage() {
  const { t } = useTranslation('studio');
  const event = useEvent();
  const query = useQuery({
    queryKey: ['admission', event.id],
    queryFn: () => call(SettingsView, 'GET', `/events/${event.id}/registration-settings`),
    refetchOnWindowFocus: false,
  });
  return (
    <>
      <PageTitle
        acts={
          <Button component={Link} variant="default" to={paths.studio.registrations(event.id)}>
            {t('registrations')}
          </Button>
        }
      >
        {t('admission.title')}
      </PageTitle>
      <Waiting query={query}>{(settings) => <AdmissionForm settings={settings} />}</Waiting>
      <PlacesSection />
    </>
  );
}

function AdmissionForm({ settings }: { settings: SettingsView }) {
  const { t } = useTranslation('studio');
  const event = useEvent();
  const queries = useQueryClient();
  const edited = useEdited(settings);
  const { values, set } = edited;
  const path = `/events/${event.id}/registration-settings`;
  const begin = (saved: SettingsView) => {
    queries.setQueryData(['admission', event.id], saved);
    edited.replace(saved);
  };
  const save = useMutation({
    mutationFn: () => call(SettingsView, 'PUT', path, values),
    onSuccess: async (saved) => {
      begin(saved);
      tellSaved(t('saved'));
      await queries.invalidateQueries({ queryKey: ['registrations', event.id] });
    },
  });
  const take = useMutation({
    mutationFn: () => call(SettingsView, 'GET', path),
    onSuccess: (theirs) => {
      begin(theirs);
      save.reset();
    },
  });
  return (
    <form
      className={styles.form}
      onSubmit={(submitted) => {
        submitted.preventDefault();
        save.mutate();
      }}
    >
      <UnsavedGuard isDirty={edited.isDirty} />
      <SaveProblem
        error={take.error ?? save.error}
        onTakeTheirs={() => take.mutate()}
        isTaking={take.isPending}
      />
      {SWITCHES.map((name) => (
        <div key={name} className={styles.group}>
          <Checkbox
            label={t(`admission.${name}`)}
            description={t(`admission.${name}_text`)}
            checked={values[name]}
            onChange={(e) => set({ [name]: e.target.checked })}
          />
          {name === 'isInvitationOnly' && values.isInvitationOnly && <NoCodes />}
        </div>
      ))}
      <Checkbox
        label={t('admission.offers')}
        description={t('admission.offers_text')}
        checked={values.offerHours !== null}
        onChange={(e) => set({ offerHours: e.target.checked ? USUAL_HOURS : null })}
      />
      {values.offerHours !== null && (
        <NumberInput
          label={t('admission.offerHours')}
          min={1}
          max={LIMITS.offerHours}
          allowDecimal={false}
          value={values.offerHours}
          onChange={(hours) => set({ offerHours: Number(hours) || 1 })}
        />
      )}
      <NumberInput
        label={t('admission.companions')}
        description={t('admission.companions_text')}
        min={0}
        max={LIMITS.companions}
        allowDecimal={false}
        value={values.companions}
        onChange={(people) => set({ companions: Number(people) || 0 })}
      />
      <div>
        <Button type="submit" loading={save.isPending}>
          {t('save')}
        </Button>
      </div>
    </form>
  );
}

import { Button, TextInput } from '@mantine/core';
import { LIMITS } from '@odeum/contract/common';
import { useTranslation } from 'react-i18next';
import { LANGUAGE_NAMES } from '../../../lib/languages';
import { ZoneField } from '../fields/zone-field';
import styles from '../shell/shell.module.css';
import type { FormPart } from './event-form-texts';
import type { EventFormValues } from './event-form-values';

const MOST = 3;
type PartnerZone = EventFormValues['partnerZones'][number];

/** Where else people sit: times are shown in these zones too. */
export function PartnerZoneFields({ values, set, faultOf }: FormPart) {
  const { t } = useTranslation('studio');
  const { partnerZones: zones } = values;
  const change = (at: number, part: Partial<PartnerZone>) =>
    set({ partnerZones: zones.map((one, i) => (i === at ? { ...one, ...part } : one)) });
  return (
    <section className={styles.section} aria-labelledby="form-zones">
      <h2 id="form-zones">{t('partner_zones')}</h2>
      <p className="odeum-meta">{t('partner_zones_hint')}</p>
      {zones.map((partner, i) => (
        // Rows have no name of their own, and none is moved.
        <fieldset key={i} className={styles.card}>
          <legend>{partner.zone || t('partner_zone')}</legend>
          <div className={styles.columns}>
            <ZoneField
              value={partner.zone}
              onChange={(zone) => change(i, { zone })}
              error={faultOf(`partnerZones.${i}.zone`)}
            />
            {values.languages.map((lang) => (
              <TextInput
                key={lang}
                lang={lang}
                label={t('partner_zone_label', { language: LANGUAGE_NAMES[lang] })}
                maxLength={LIMITS.name}
                value={partner.label[lang] ?? ''}
                onChange={(event) => change(i, { label: { ...partner.label, [lang]: event.target.value } })}
              />
            ))}
          </div>
          <div>
            <Button
              variant="subtle"
              aria-label={t('remove_named', { name: partner.zone || t('partner_zone') })}
              onClick={() => set({ partnerZones: zones.filter((_, at) => at !== i) })}
            >
              {t('remove')}
            </Button>
          </div>
        </fieldset>
      ))}
      {zones.length < MOST && (
        <div>
          <Button
            variant="default"
            onClick={() => set({ partnerZones: [...zones, { zone: '', label: {} }] })}
          >
            {t('add_partner_zone')}
          </Button>
        </div>
      )}
    </section>
  );
}

import { Button, Checkbox, NumberInput, Select } from '@mantine/core';
import { BADGE_FORMATS } from '@odeum/contract/attendance';
import { LIMITS } from '@odeum/contract/common';
import { paths } from '@odeum/contract/paths';
import { eventDays } from '@odeum/domain/attendance';
import { formatDate } from '@odeum/domain/time';
import { useQuery } from '@tanstack/react-query';
import { ProgrammeView } from '@odeum/contract/programme';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useEvent } from '../events/use-event';
import { call } from '../lib/api';
import { useLang, useText } from '../lib/words';
import styles from '../shell/shell.module.css';

const WHOLE = 'whole';
const SOME_ROWS = 10;

/** What is printed or handed in. */
export function Papers() {
  const { t } = useTranslation('studio');
  const event = useEvent();
  const base = `${paths.api.base}/events/${event.id}/documents`;
  const [format, setFormat] = useState<string>(BADGE_FORMATS[0]);
  return (
    <section className={styles.section} aria-labelledby="papers">
      <h2 id="papers">{t('presence.papers')}</h2>
      <p>{t('presence.papers_text')}</p>
      <SignInSheet base={base} />
      <div className={styles.form}>
        <h3>{t('presence.badges')}</h3>
        <Select
          label={t('presence.badge_format')}
          data={BADGE_FORMATS.map((value) => ({ value, label: t(`presence.badge_${value}`) }))}
          value={format}
          allowDeselect={false}
          onChange={(value) => setFormat(value ?? BADGE_FORMATS[0])}
        />
        <div>
          <Button component="a" variant="default" href={`${base}/badges.pdf?format=${format}`}>
            {t('presence.make_badges')}
          </Button>
        </div>
        <h3>{t('presence.list')}</h3>
        <div className={styles.row}>
          {(['xlsx', 'csv'] as const).map((kind) => (
            <Button key={kind} component="a" variant="default" href={`${base}/attendees?format=${kind}`}>
              {t(`presence.list_${kind}`)}
            </Button>
          ))}
        </div>
      </div>
    </section>
  );
}

function SignInSheet({ base }: { base: string }) {
  const { t } = useTranslation('studio');
  const lang = useLang();
  const text = useText();
  const event = useEvent();
  const [part, setPart] = useState(WHOLE);
  const [mode, setMode] = useState('on_site');
  const [email, setEmail] = useState(false);
  const [rows, setRows] = useState(SOME_ROWS);
  const programme = useQuery({
    queryKey: ['programme', event.id],
    queryFn: () => call(ProgrammeView, 'GET', `/events/${event.id}/programme`),
  });
  const days = eventDays(event);
  const parts = [
    { value: WHOLE, label: t('presence.for_whole') },
    ...(days.length > 1 ? days : []).map((day) => ({
      value: `day=${day}`,
      label: formatDate(`${day}T12:00:00Z`, 'UTC', lang),
    })),
    ...(programme.data?.sessions ?? [])
      .filter(({ startsAt }) => startsAt !== null)
      .map(({ id, title }) => ({ value: `sessionId=${id}`, label: text(title, event.languages) })),
  ];
  const query = [part === WHOLE ? '' : part, `mode=${mode}`, `email=${email}`, `rows=${rows}`];
  return (
    <div className={styles.form}>
      <Select
        label={t('presence.sheet_for')}
        data={parts}
        value={part}
        searchable
        allowDeselect={false}
        onChange={(value) => setPart(value ?? WHOLE)}
      />
      <Select
        label={t('presence.sheet_who')}
        data={[
          { value: 'on_site', label: t('presence.who_on_site') },
          { value: 'all', label: t('presence.who_all') },
        ]}
        value={mode}
        allowDeselect={false}
        onChange={(value) => setMode(value ?? 'on_site')}
      />
      <NumberInput
        label={t('presence.sheet_rows')}
        min={0}
        max={LIMITS.sheetRows}
        allowDecimal={false}
        value={rows}
        onChange={(value) => setRows(Number(value) || 0)}
      />
      <Checkbox
        label={t('presence.sheet_email')}
        checked={email}
        onChange={(e) => setEmail(e.target.checked)}
      />
      <div>
        <Button component="a" href={`${base}/sign-in-sheet.pdf?${query.filter(Boolean).join('&')}`}>
          {t('presence.make_sheet')}
        </Button>
      </div>
    </div>
  );
}

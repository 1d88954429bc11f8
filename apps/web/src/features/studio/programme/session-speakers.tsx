import { ActionIcon, Button, NativeSelect, TextInput } from '@mantine/core';
import { LIMITS } from '@odeum/contract/common';
import { type SessionSpeaker, SPEAKER_PARTS } from '@odeum/contract/programme';
import { IconArrowUp, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from '../shell/shell.module.css';
import { useReading } from './use-reading';
import type { useProgramming } from './use-programme';

interface SessionSpeakersProps {
  programming: ReturnType<typeof useProgramming>;
  speakers: readonly SessionSpeaker[];
  onChange: (speakers: SessionSpeaker[]) => void;
}

/** Who speaks, in which part and order. Somebody new needs a name here; the rest is on the page of speakers. */
export function SessionSpeakers({ programming, speakers, onChange }: SessionSpeakersProps) {
  const { t } = useTranslation('studio');
  const { say } = useReading();
  const { programme, edits, event } = programming;
  const [name, setName] = useState('');
  const nameOf = (id: string) => {
    const speaker = programme.speakers.find((one) => one.id === id);
    return speaker ? say(speaker.name) : '–';
  };
  const free = programme.speakers.filter(({ id }) => !speakers.some(({ speakerId }) => speakerId === id));
  const add = (speakerId: string) => onChange([...speakers, { speakerId, part: 'speaker' }]);
  const addNew = async () => {
    const id = crypto.randomUUID();
    const speaker = { name: { [event.languages[0] ?? 'bg']: name.trim() } };
    if (!(await edits.edit([{ edit: 'put_speaker', id, version: 0, speaker }]))) return;
    setName('');
    add(id);
  };
  const moveUp = (at: number) =>
    onChange(
      speakers.map((one, i) => (i === at - 1 ? speakers[at] : i === at ? speakers[at - 1] : one) ?? one),
    );
  return (
    <fieldset className={styles.group}>
      <legend>{t('board.speakers')}</legend>
      {speakers.map(({ speakerId, part }, i) => (
        <div key={speakerId} className={styles.row}>
          <strong>{nameOf(speakerId)}</strong>
          <NativeSelect
            aria-label={t('board.part_of', { name: nameOf(speakerId) })}
            value={part}
            data={SPEAKER_PARTS.map((value) => ({ value, label: t(`part_${value}`) }))}
            onChange={(event) =>
              onChange(
                speakers.map((one, at) =>
                  at === i ? { ...one, part: event.target.value as SessionSpeaker['part'] } : one,
                ),
              )
            }
          />
          {i > 0 && (
            <ActionIcon
              size={44}
              variant="default"
              aria-label={t('move_up', { name: nameOf(speakerId) })}
              onClick={() => moveUp(i)}
            >
              <IconArrowUp size={20} stroke={1.75} aria-hidden />
            </ActionIcon>
          )}
          <ActionIcon
            size={44}
            variant="default"
            aria-label={t('remove_named', { name: nameOf(speakerId) })}
            onClick={() => onChange(speakers.filter((_, at) => at !== i))}
          >
            <IconX size={20} stroke={1.75} aria-hidden />
          </ActionIcon>
        </div>
      ))}
      <div className={styles.columns}>
        {free.length > 0 && (
          <NativeSelect
            label={t('board.choose_speaker')}
            value=""
            data={[
              { value: '', label: '–' },
              ...free.map((speaker) => ({ value: speaker.id, label: say(speaker.name) })),
            ]}
            onChange={(event) => event.target.value && add(event.target.value)}
          />
        )}
        <TextInput
          label={t('board.new_speaker')}
          value={name}
          maxLength={LIMITS.name}
          onChange={(event) => setName(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            if (name.trim()) void addNew();
          }}
        />
        <Button variant="default" disabled={!name.trim()} onClick={() => void addNew()}>
          {t('add_speaker')}
        </Button>
      </div>
    </fieldset>
  );
}

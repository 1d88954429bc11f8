import { IconSend } from '@tabler/icons-react';
import { LIMITS } from '@odeum/contract/limits';
import { Button } from '@odeum/ui/button';
import { TextField } from '@odeum/ui/field';
import { Icon } from '@odeum/ui/icon';
import { Notice } from '@odeum/ui/notice';
import { useId, useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './live-room.module.css';

/** From here on one is told how many letters are left. */
const TELL_FROM = 100;

/** On a phone it stays at the lower edge, under the thumb. */
export function AskForm({ isOpen, onAsk }: { isOpen: boolean; onAsk: (text: string, name: string) => void }) {
  const { t } = useTranslation('live');
  const id = useId();
  const [text, setText] = useState('');
  const [name, setName] = useState('');
  const [isEmptyTold, setEmptyTold] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  if (!isOpen) return <Notice>{t('asking_closed')}</Notice>;

  const left = LIMITS.question - text.length;
  const send = (event?: FormEvent) => {
    event?.preventDefault();
    if (text.trim() === '') {
      setEmptyTold(true);
      area.current?.focus();
      return;
    }
    onAsk(text.trim(), name.trim());
    setText('');
    setEmptyTold(false);
    area.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send();
  };
  return (
    <form className={styles.ask} onSubmit={send} noValidate>
      <div className={styles.askMain}>
        <label htmlFor={`${id}-text`}>{t('ask_label')}</label>
        {isEmptyTold && (
          <p id={`${id}-fault`} className={styles.fault} role="alert">
            {t('empty_question')}
          </p>
        )}
        <textarea
          id={`${id}-text`}
          ref={area}
          rows={2}
          value={text}
          maxLength={LIMITS.question}
          aria-invalid={isEmptyTold || undefined}
          aria-describedby={isEmptyTold ? `${id}-fault` : undefined}
          onChange={(event) => {
            setText(event.target.value);
            setEmptyTold(false);
          }}
          onKeyDown={onKeyDown}
        />
        <Button type="submit" className={styles.send}>
          <Icon of={IconSend} />
          <span>{t('send')}</span>
        </Button>
      </div>
      {text !== '' && (
        <div className={styles.askMore}>
          <TextField
            id={`${id}-name`}
            label={t('name_label')}
            value={name}
            maxLength={LIMITS.name}
            autoComplete="name"
            onChange={(event) => setName(event.target.value)}
          />
          {left <= TELL_FROM && <p className="odeum-meta">{t('letters_left', { count: left })}</p>}
        </div>
      )}
    </form>
  );
}

import styles from './footer.module.css';

interface SchemeSwitchProps {
  label: string;
  choices: { value: string; text: string }[];
  current: string;
  onChoose: (value: string) => void;
}

export function SchemeSwitch({ label, choices, current, onChoose }: SchemeSwitchProps) {
  return (
    <div className={styles.schemes} role="group" aria-label={label}>
      <span aria-hidden="true">{label}</span>
      {choices.map((choice) => (
        <button
          key={choice.value}
          type="button"
          aria-pressed={choice.value === current}
          onClick={() => onChoose(choice.value)}
        >
          {choice.text}
        </button>
      ))}
    </div>
  );
}

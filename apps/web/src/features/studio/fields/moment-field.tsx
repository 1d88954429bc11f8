import { TextInput } from '@mantine/core';

interface MomentFieldProps {
  label: string;
  hint?: string;
  /** A wall clock without a zone, as the browser's field holds it. */
  value: string;
  onChange: (value: string) => void;
  error?: string;
}

export function MomentField({ label, hint, value, onChange, error }: MomentFieldProps) {
  return (
    <TextInput
      type="datetime-local"
      label={label}
      description={hint}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      error={error}
    />
  );
}

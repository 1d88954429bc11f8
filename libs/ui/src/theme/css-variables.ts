import type { CSSVariablesResolver } from '@mantine/core';

const ROLES = {
  '--mantine-color-body': 'var(--c-page)',
  '--mantine-color-text': 'var(--c-ink)',
  '--mantine-color-dimmed': 'var(--c-ink-3)',
  '--mantine-color-placeholder': 'var(--c-ink-3)',
  '--mantine-color-anchor': 'var(--c-link)',
  '--mantine-color-error': 'var(--c-danger)',
  '--mantine-color-default': 'var(--c-surface)',
  '--mantine-color-default-hover': 'var(--c-sunken)',
  '--mantine-color-default-border': 'var(--c-rule-strong)',
  '--mantine-color-bronze-filled': 'var(--c-primary)',
  '--mantine-color-bronze-filled-hover': 'var(--c-primary-hover)',
  '--mantine-color-bronze-light': 'var(--c-primary-soft)',
  '--mantine-color-bronze-light-color': 'var(--c-on-primary-soft)',
  '--mantine-color-bronze-outline': 'var(--c-link)',
  '--mantine-primary-color-contrast': 'var(--c-on-primary)',
};

/** The roles know both schemes already, so both get the same map. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: { ...ROLES },
  dark: { ...ROLES },
});

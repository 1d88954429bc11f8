import { NativeSelect } from '@mantine/core';
import { LANGUAGES, type Language } from '@odeum/contract/common';
import { paths } from '@odeum/contract/paths';
import { Logo } from '@odeum/ui/logo';
import { SkipLink } from '@odeum/ui/skip-link';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { LANGUAGE_NAMES } from '../../../lib/languages';
import { chooseLanguage } from '../lib/studio-i18n';
import { useLang } from '../lib/words';
import styles from './shell.module.css';

interface HeaderProps {
  name: string;
  nav?: ReactNode;
  acts?: ReactNode;
}

export function Header({ name, nav, acts }: HeaderProps) {
  const { t, i18n } = useTranslation('studio');
  const lang = useLang();
  return (
    <>
      <SkipLink>{t('skip')}</SkipLink>
      <header className={styles.header}>
        <NavLink to={paths.studio.events()} className={styles.brand}>
          <Logo />
          <span>{name}</span>
        </NavLink>
        {nav}
        <div className={styles.own}>
          <NativeSelect
            aria-label={t('language')}
            className={styles.language}
            value={lang}
            onChange={(event) => void chooseLanguage(i18n, event.target.value as Language)}
            data={LANGUAGES.map((code) => ({ value: code, label: LANGUAGE_NAMES[code] }))}
          />
          {acts}
        </div>
      </header>
    </>
  );
}

import type { ReactNode } from 'react';
import { Logo } from '../logo/index';
import styles from './header.module.css';

export interface LanguageLink {
  lang: string;
  name: string;
  href: string;
  isCurrent: boolean;
}

interface HeaderProps {
  homeHref: string;
  title: ReactNode;
  languagesLabel: string;
  languages: LanguageLink[];
}

export function Header({ homeHref, title, languagesLabel, languages }: HeaderProps) {
  return (
    <header className={styles.header}>
      <div className={`odeum-wrap ${styles.inner}`}>
        <a className={styles.mark} href={homeHref}>
          <Logo className={styles.logo} />
          <span>{title}</span>
        </a>
        {languages.length > 0 && (
          <nav className={styles.languages} aria-label={languagesLabel}>
            {languages.map((link) => (
              <a
                key={link.lang}
                href={link.href}
                lang={link.lang}
                hrefLang={link.lang}
                aria-current={link.isCurrent ? 'true' : undefined}
              >
                <span className={styles.full}>{link.name}</span>{' '}
                <span className={styles.short}>{link.lang.toUpperCase()}</span>
              </a>
            ))}
          </nav>
        )}
      </div>
    </header>
  );
}

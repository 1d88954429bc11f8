import type { ReactNode } from 'react';
import styles from './footer.module.css';

interface FooterProps {
  label: string;
  links: { href: string; text: string }[];
  /** The switch of the colour scheme; nothing where there are no scripts. */
  schemeSwitch?: ReactNode;
  colophon: string;
}

export function Footer({ label, links, schemeSwitch, colophon }: FooterProps) {
  return (
    <footer className={styles.footer}>
      <div className={`odeum-wrap ${styles.inner}`}>
        <nav aria-label={label} className={styles.links}>
          {links.map((link) => (
            <a key={link.href} href={link.href}>
              {link.text}
            </a>
          ))}
        </nav>
        {schemeSwitch}
        <p className={styles.colophon}>{colophon}</p>
      </div>
    </footer>
  );
}

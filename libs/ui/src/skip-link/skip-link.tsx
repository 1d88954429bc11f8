import styles from './skip-link.module.css';

export function SkipLink({ href = '#main', children }: { href?: string; children: string }) {
  return (
    <a className={styles.skip} href={href}>
      {children}
    </a>
  );
}

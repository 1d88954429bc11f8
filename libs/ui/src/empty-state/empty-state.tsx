import type { ReactNode } from 'react';
import { Arcs } from '../arcs/index';
import styles from './empty-state.module.css';

/** One sentence, and the act that ends the emptiness. */
export function EmptyState({ children, act }: { children: ReactNode; act?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <Arcs count={3} className={styles.arcs} />
      <p>{children}</p>
      {act}
    </div>
  );
}

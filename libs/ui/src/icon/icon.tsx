import type { Icon as TablerIcon } from '@tabler/icons-react';

/** A picture beside its word: never read out, 20 px beside 16 px text, 24 alone. */
export function Icon({
  of: Drawing,
  size = 20,
  className,
}: {
  of: TablerIcon;
  size?: number;
  className?: string;
}) {
  return <Drawing size={size} stroke={1.75} aria-hidden focusable={false} className={className} />;
}

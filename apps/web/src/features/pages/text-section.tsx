import { Section } from '@odeum/ui/section';
import type { ReactNode } from 'react';

interface TextSectionProps {
  id: string;
  title: string;
  isFirst?: boolean;
  children: ReactNode;
}

export function TextSection({ id, title, isFirst, children }: TextSectionProps) {
  return (
    <Section id={id} label={title} isFirst={isFirst}>
      <div className="odeum-prose">{children}</div>
    </Section>
  );
}

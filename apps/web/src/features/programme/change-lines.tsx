import type { ChangeLine, EventFront } from '@odeum/contract/pages';
import { paths } from '@odeum/contract/paths';
import { usePageLang } from '../../lib/page-context';

/** What a version changed, a sentence a session. A session that is there still leads to its page. */
export function ChangeLines({ event, lines }: { event: EventFront; lines: readonly ChangeLine[] }) {
  const lang = usePageLang();
  return (
    <ul>
      {lines.map(({ sessionId, isGone, text }) => (
        <li key={sessionId}>
          {isGone ? text : <a href={paths.session(lang, event.slug, sessionId)}>{text}</a>}
        </li>
      ))}
    </ul>
  );
}

import type { EventFront, PublicRelease } from '@odeum/contract/pages';
import { paths } from '@odeum/contract/paths';
import { formatDate } from '@odeum/domain/time';
import { useTranslation } from 'react-i18next';
import { usePageLang } from '../../lib/page-context';

interface ReleaseLineProps {
  event: EventFront;
  release: PublicRelease;
  /** In a frame on another website its pages open beside it. */
  linkTarget?: '_blank';
}

/** Which version of the programme is shown, and what changed since the one before. */
export function ReleaseLine({ event, release, linkTarget }: ReleaseLineProps) {
  const { t } = useTranslation();
  const lang = usePageLang();
  const { number, name, changes } = release;
  const date = formatDate(release.releasedAt, event.zone, lang);
  return (
    <>
      <p>
        {name
          ? t('programme.version_named', { name: name.text, number, date })
          : t('programme.version', { number, date })}
      </p>
      {number > 1 && (
        <p className="odeum-noprint">
          <a href={paths.releases(lang, event.slug)} target={linkTarget}>
            {changes > 0 ? t('programme.changed', { count: changes }) : t('programme.all_releases')}
          </a>
        </p>
      )}
    </>
  );
}

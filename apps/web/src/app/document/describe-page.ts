import type { PageState } from '@odeum/contract/pages';
import { formatDate, formatDays } from '@odeum/domain/time';
import type { i18n } from 'i18next';
import { describeError } from '../../features/pages/describe-error';

export interface PageWords {
  title: string;
  description: string | null;
  type: 'website' | 'article';
  /** Pages that belong to one person, and refusals, are kept out of search engines. */
  isPrivate: boolean;
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= 200 ? line : `${line.slice(0, 199).replace(/\s\S*$/, '')}…`;
}

/** What the head of a page says about it. */
export function describePage({ data, lang }: PageState, i18n: i18n): PageWords {
  const t = i18n.getFixedT(lang, ['public', 'errors']);
  const words = (title: string, description: string | null, rest: Partial<PageWords> = {}): PageWords => ({
    title: t('site.page_title', { title, site: t('site.name') }),
    description: description && shorten(description),
    type: 'website',
    isPrivate: false,
    ...rest,
  });
  if ('event' in data) {
    const { event } = data;
    const title = event.title.text;
    const about = event.summary?.text ?? event.description?.text ?? null;
    const isPrivate = true;
    switch (data.page) {
      case 'event':
        return words(`${title}, ${formatDays(event.startsAt, event.endsAt, event.zone, lang)}`, about);
      case 'embed':
        return { ...words(t('programme.title', { title }), about), isPrivate };
      case 'programme':
        return words(t('programme.title', { title }), about);
      case 'session':
        return words(data.session.title.text, data.session.abstract?.text ?? about);
      case 'releases':
        return words(t('programme.releases_title', { title }), about);
      case 'release':
        return words(
          t('programme.release_title', {
            title,
            name: data.past.release.name?.text ?? t('programme.release', data.past.release),
            date: formatDate(data.past.release.releasedAt, event.zone, lang),
          }),
          about,
          { isPrivate },
        );
      case 'register':
        return words(t('register.title_for', { title }), about);
      case 'live':
        return words(t('live.title', { title }), about);
      case 'record':
        return words(data.record.title.text, data.record.lead?.text ?? about, { type: 'article' });
      case 'my-registration':
        return words(t('mine.for', { title }), null, { isPrivate });
      case 'join':
        return words(t('join.for', { title }), null, { isPrivate });
      case 'stage':
        return words(title, null, { isPrivate });
    }
  }
  switch (data.page) {
    case 'home':
      return words(data.organiser?.text ?? t('home.title'), t('home.description'));
    case 'series':
      return words(data.series.name.text, data.series.description?.text ?? null);
    case 'certificate':
      return words(t('attending.check_title'), t('attending.check_lead'), { isPrivate: data.check !== null });
    case 'text':
      return words(t(`${data.kind}.title`), t(`${data.kind}.lead`));
    case 'error':
      return words(t(`error.${describeError(data.status, data.code).title}`), null, { isPrivate: true });
  }
}

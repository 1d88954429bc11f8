import type { PageOf } from '@odeum/contract/pages';
import { type Choice, SelectField, TextField } from '@odeum/ui/field';
import { useTranslation } from 'react-i18next';
import { LANGUAGE_NAMES } from '../../lib/languages';
import styles from './event-search.module.css';

type Listed = 'format' | 'town' | 'language' | 'mode' | 'series' | 'when';

/** One field for each thing in which the events differ. */
export function ChoiceFields({ page: { choice, options } }: { page: PageOf<'home'> }) {
  const { t } = useTranslation(['discovery', 'public']);
  const lists: [Listed, Choice[]][] = [
    ['format', options.formats.map((value) => ({ value, label: t(`public:format.${value}`) }))],
    ['town', options.towns.map(({ key, name }) => ({ value: key, label: name.text, lang: name.lang }))],
    ['language', options.languages.map((value) => ({ value, label: LANGUAGE_NAMES[value], lang: value }))],
    ['mode', options.modes.map((value) => ({ value, label: t(`filters.${value}`) }))],
    ['series', options.series.map(({ slug, name }) => ({ value: slug, label: name.text, lang: name.lang }))],
    ['when', (['upcoming', 'past'] as const).map((value) => ({ value, label: t(`filters.${value}`) }))],
  ];
  return (
    <div className={styles.fields}>
      {lists.map(([name, choices]) =>
        choices.length === 0 ? null : (
          <SelectField
            key={name}
            id={`event-${name}`}
            name={name}
            label={t(`filters.${name}`)}
            choices={[{ value: '', label: t('filters.any') }, ...choices]}
            defaultValue={choice[name]}
          />
        ),
      )}
      {(['from', 'to'] as const).map((name) => (
        <TextField
          key={name}
          id={`event-${name}`}
          name={name}
          type="date"
          label={t(`filters.${name}`)}
          defaultValue={choice[name]}
        />
      ))}
    </div>
  );
}

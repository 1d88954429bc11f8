import { Button } from '@mantine/core';
import { MaterialList, type MaterialView } from '@odeum/contract/records';
import { EmptyState } from '@odeum/ui/empty-state';
import { Notice } from '@odeum/ui/notice';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { LANGUAGE_NAMES } from '../../../lib/languages';
import { formatBytes, nameFileType } from '../../../lib/format-bytes';
import { useEvent } from '../events/use-event';
import { call } from '../lib/api';
import { useLang, useProblemText, useText } from '../lib/words';
import styles from '../shell/shell.module.css';
import { Waiting } from '../shell/waiting';
import { MaterialForm, materialsKey } from './material-form';

export function Materials() {
  const { t } = useTranslation('studio');
  const event = useEvent();
  const query = useQuery({
    queryKey: materialsKey(event.id),
    queryFn: () => call(MaterialList, 'GET', `/events/${event.id}/materials`),
  });
  return (
    <section className={styles.section} aria-labelledby="materials">
      <h2 id="materials">{t('materials')}</h2>
      <Waiting query={query}>
        {({ materials }) => (
          <>
            {materials.length === 0 && <EmptyState>{t('no_materials')}</EmptyState>}
            <ul className={styles.list}>
              {materials.map((material) => (
                <MaterialItem key={material.id} material={material} />
              ))}
            </ul>
          </>
        )}
      </Waiting>
      <h3>{t('new_material')}</h3>
      <MaterialForm />
    </section>
  );
}

function MaterialItem({ material }: { material: MaterialView }) {
  const { t } = useTranslation('studio');
  const lang = useLang();
  const text = useText();
  const event = useEvent();
  const problemText = useProblemText();
  const queries = useQueryClient();
  const remove = useMutation({
    mutationFn: () => call(MaterialList, 'DELETE', `/events/${event.id}/materials/${material.id}`),
    onSuccess: (list) => queries.setQueryData(materialsKey(event.id), list),
  });
  return (
    <li>
      <p>
        {nameFileType(material.type)}, {formatBytes(material.bytes, lang)}
      </p>
      <div>
        <a href={material.path}>{text(material.title, event.languages)}</a>
        <p>{material.languages.map((code) => LANGUAGE_NAMES[code]).join(', ')}</p>
        {remove.error && (
          <Notice kind="danger" role="alert">
            {problemText(remove.error)}
          </Notice>
        )}
      </div>
      <Button
        variant="subtle"
        size="compact-md"
        aria-label={t('remove_material', { name: text(material.title, event.languages) })}
        loading={remove.isPending}
        onClick={() => remove.mutate()}
      >
        {t('remove')}
      </Button>
    </li>
  );
}

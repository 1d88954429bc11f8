import type { FunderView } from '@odeum/contract/pages';
import { FunderNotice } from '@odeum/ui/funder-notice';
import { useTranslation } from 'react-i18next';
import { Sentence, slot } from '../../lib/sentence';
import { Words } from '../../lib/words';

export function Funder({ funder }: { funder: FunderView }) {
  const { t } = useTranslation();
  const { projectName, contractNumber, partners, disclaimer, programme } = funder;
  const project = contractNumber
    ? t('funder.project_contract', { name: slot(0), number: slot(1) })
    : t('funder.project', { name: slot(0) });
  // The number is a name: it must not break at its hyphens.
  const number = (
    <span key="number" className="odeum-nowrap">
      {contractNumber}
    </span>
  );
  const names = partners.map((_, i) => slot(i)).join(', ');
  const partnerNames = partners.map((partner) => <Words key={partner.text} of={partner} />);
  return (
    <FunderNotice
      label={t('funder.label')}
      emblemLabel={funder.hasEuEmblem ? t('funder.emblem') : null}
      statement={<Words of={funder.statement} />}
      lines={[
        {
          key: 'project',
          content: <Sentence text={project} slots={[<Words key="name" of={projectName} />, number]} />,
        },
        ...(programme ? [{ key: 'programme', content: <Words of={programme} /> }] : []),
        ...(names
          ? [
              {
                key: 'partners',
                content: <Sentence text={t('funder.partners', { names })} slots={partnerNames} />,
              },
            ]
          : []),
        ...(disclaimer ? [{ key: 'disclaimer', content: <Words of={disclaimer} /> }] : []),
      ]}
    />
  );
}

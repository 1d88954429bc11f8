import type { FunderView } from '@odeum/contract/pages';
import { FunderNotice } from '@odeum/ui/funder-notice';
import { useTranslation } from 'react-i18next';
import { Words } from '../../lib/words';

const MARK = '\u0000';

export function Funder({ funder }: { funder: FunderView }) {
  const { t } = useTranslation();
  const { projectName, contractNumber, partners, disclaimer, programme } = funder;
  // The number is a name: it must not break at its hyphens.
  const [project, afterNumber] = contractNumber
    ? t('funder.project_contract', { name: projectName.text, number: MARK }).split(MARK)
    : [t('funder.project', { name: projectName.text })];
  const names = partners.map((partner) => partner.text).join(', ');
  return (
    <FunderNotice
      label={t('funder.label')}
      emblemLabel={funder.hasEuEmblem ? t('funder.emblem') : null}
      statement={<Words of={funder.statement} />}
      lines={[
        {
          key: 'project',
          content: (
            <>
              <Words of={{ text: project ?? '', lang: projectName.lang }} />
              {contractNumber && <span className="odeum-nowrap">{contractNumber}</span>}
              {afterNumber}
            </>
          ),
        },
        ...(programme ? [{ key: 'programme', content: <Words of={programme} /> }] : []),
        ...(names ? [{ key: 'partners', content: t('funder.partners', { names }) }] : []),
        ...(disclaimer ? [{ key: 'disclaimer', content: <Words of={disclaimer} /> }] : []),
      ]}
    />
  );
}

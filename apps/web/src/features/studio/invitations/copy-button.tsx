import { Button, CopyButton as Copy } from '@mantine/core';
import { VisuallyHidden } from '@odeum/ui/visually-hidden';
import { useTranslation } from 'react-i18next';

interface CopyButtonProps {
  value: string;
  label: string;
  /** Whose it is, for those who do not see what stands beside it. */
  of?: string;
}

export function CopyButton({ value, label, of }: CopyButtonProps) {
  const { t } = useTranslation('studio');
  return (
    <Copy value={value}>
      {({ copied, copy }) => (
        <>
          <VisuallyHidden isStatus>{copied ? t('copied') : ''}</VisuallyHidden>
          <Button
            variant="default"
            size="compact-md"
            aria-label={of ? `${label}: ${of}` : undefined}
            onClick={copy}
          >
            {copied ? t('copied') : label}
          </Button>
        </>
      )}
    </Copy>
  );
}

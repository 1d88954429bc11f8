import { Notice } from '@odeum/ui/notice';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import styles from '../shell/shell.module.css';

interface QrCodeProps {
  label: string;
  path: string;
  /** Of the file that it is downloaded as. */
  name: string;
}

/** A code to be printed and put on a door, with the address that it holds in words. */
export function QrCode({ label, path, name }: QrCodeProps) {
  const { t } = useTranslation('studio');
  const url = `${location.origin}${path}`;
  const drawn = useQuery({
    queryKey: ['qr', url],
    staleTime: Infinity,
    queryFn: async () => (await import('qrcode')).toString(url, { type: 'svg', margin: 2 }),
  });
  if (drawn.error) return <Notice kind="danger">{t('qr_failed')}</Notice>;
  if (!drawn.data) return null;
  const file = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawn.data)}`;
  return (
    <figure className={styles.qr}>
      <img src={file} alt={t('qr_alt', { url })} width={160} height={160} />
      <figcaption>
        <strong>{label}</strong>
        <a href={path}>{url.replace(/^https?:\/\//, '')}</a>
        <a href={file} download={`${name}.svg`}>
          {t('qr_download')}
        </a>
      </figcaption>
    </figure>
  );
}

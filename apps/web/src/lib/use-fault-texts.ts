import type { FieldFault } from '@odeum/contract/errors';
import { useTranslation } from 'react-i18next';

/** The sentence for a fault: what to do in this very field where we have it, else what is wrong in general. */
export function useFaultTexts() {
  const { t, i18n } = useTranslation('errors');
  return (fault: FieldFault): string => {
    const own = `register.${fault.path}`;
    const isAboutTheField = ['required', 'invalid', 'invalid_email', 'too_short'].includes(fault.code);
    if (isAboutTheField && i18n.exists(own, { ns: 'errors' })) return t(own as 'register.name');
    const general = `fields.${fault.code}`;
    return t((i18n.exists(general, { ns: 'errors' }) ? general : 'fields.invalid') as 'fields.invalid');
  };
}

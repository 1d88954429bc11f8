import 'i18next';
import type { ErrorMessages } from '@odeum/locales/errors/en';
import type { PublicMessages } from '@odeum/locales/public/en';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'public';
    resources: { public: PublicMessages; errors: ErrorMessages };
  }
}

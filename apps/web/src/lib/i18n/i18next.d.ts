import 'i18next';
import type { DiscoveryMessages } from '@odeum/locales/discovery';
import type { DoorMessages } from '@odeum/locales/door';
import type { ErrorMessages } from '@odeum/locales/errors/en';
import type { FormMessages } from '@odeum/locales/forms';
import type { ImportMessages } from '@odeum/locales/imports';
import type { LiveMessages } from '@odeum/locales/live';
import type { PublicMessages } from '@odeum/locales/public/en';
import type { StudioMessages } from '@odeum/locales/studio';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'public';
    resources: {
      public: PublicMessages;
      errors: ErrorMessages;
      discovery: DiscoveryMessages;
      door: DoorMessages;
      live: LiveMessages;
      studio: StudioMessages;
      imports: ImportMessages;
      forms: FormMessages;
    };
  }
}

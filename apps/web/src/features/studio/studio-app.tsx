import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import './studio-looks.css';
import { MantineProvider, mergeThemeOverrides, Notification } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { cssVariablesResolver, theme } from '@odeum/ui/theme';
import { QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { I18nextProvider, useTranslation } from 'react-i18next';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { makeQueries } from './lib/make-queries';
import { useStudioI18n } from './lib/studio-i18n';
import { STUDIO_ROUTES } from './studio-routes';

/** The organisers' own application. What one may see and do is the service's to say. */
export function StudioApp() {
  const [router] = useState(() => createBrowserRouter(STUDIO_ROUTES));
  const [queries] = useState(makeQueries);
  const i18n = useStudioI18n();
  if (!i18n) return null;
  return (
    <I18nextProvider i18n={i18n}>
      <Looks>
        <QueryClientProvider client={queries}>
          <Notifications position="bottom-left" />
          <RouterProvider router={router} />
        </QueryClientProvider>
      </Looks>
    </I18nextProvider>
  );
}

/** The theme, with the words that parts of the library have no place for elsewhere. */
function Looks({ children }: { children: ReactNode }) {
  const { t } = useTranslation('studio');
  const named = mergeThemeOverrides(theme, {
    components: {
      Notification: Notification.extend({ defaultProps: { closeButtonProps: { 'aria-label': t('close') } } }),
    },
  });
  return (
    <MantineProvider theme={named} cssVariablesResolver={cssVariablesResolver} defaultColorScheme="auto">
      {children}
    </MantineProvider>
  );
}

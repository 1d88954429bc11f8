import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import './studio-looks.css';
import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { cssVariablesResolver, theme } from '@odeum/ui/theme';
import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { I18nextProvider } from 'react-i18next';
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
      <MantineProvider theme={theme} cssVariablesResolver={cssVariablesResolver} defaultColorScheme="auto">
        <QueryClientProvider client={queries}>
          <Notifications position="bottom-left" />
          <RouterProvider router={router} />
        </QueryClientProvider>
      </MantineProvider>
    </I18nextProvider>
  );
}

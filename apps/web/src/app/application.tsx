import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { createQueryClient } from '../api/query-client.js';
import { router } from './router.js';
import { shareStyleNonce, styleNonce } from './style-nonce.js';
import { readableColours, theme } from './theme.js';

shareStyleNonce();
const queries = createQueryClient();

export function Application() {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={readableColours}
      getStyleNonce={styleNonce}
      forceColorScheme="light"
    >
      <QueryClientProvider client={queries}>
        <Notifications position="top-right" autoClose={6_000} />
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>
  );
}

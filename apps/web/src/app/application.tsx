import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { createQueryClient } from '../api/query-client.js';
import { router } from './router.js';
import { shareStyleNonce, styleNonce } from './style-nonce.js';
import { readableColours, theme } from './theme.js';

// What is said before it is there waits for it.
const Notices = lazy(() => import('./notices.js'));

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
        <RouterProvider router={router} />
        <Suspense>
          <Notices />
        </Suspense>
      </QueryClientProvider>
    </MantineProvider>
  );
}

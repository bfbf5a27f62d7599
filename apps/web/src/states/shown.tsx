import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Failure } from './failure.js';
import { Loading } from './loading.js';

export interface ShownProps<Given, Problem> {
  readonly read: UseQueryResult<Given, Problem>;
  readonly lines?: number;
  readonly children: (given: Given) => ReactNode;
}

/** The answer of a read, or grey lines, or why there is none. An old answer stays when asking again failed. */
export function Shown<Given, Problem>({ read, lines = 4, children }: ShownProps<Given, Problem>) {
  const retry = () => void read.refetch();
  if (read.data !== undefined)
    return (
      <>
        {read.error !== null && <Failure error={read.error} onRetry={retry} />}
        {children(read.data)}
      </>
    );
  return read.error === null ? <Loading lines={lines} /> : <Failure error={read.error} onRetry={retry} />;
}

/** What the scenario needs of a running server besides its reads and commands. */
export interface Operations {
  readonly url: string;
  /** Token of an admin. */
  readonly token: string;
}

const asked = ({ token }: Operations, method: string): RequestInit => ({
  method,
  headers: { authorization: `Bearer ${token}` },
});

/** Has a running server build its read models anew beside those it serves. False when it refuses. */
export async function triggerRebuild(server: Operations): Promise<boolean> {
  return (await fetch(`${server.url}/api/v1/rebuilds`, asked(server, 'POST'))).status === 202;
}

/** How a rebuild stands; what the server says of it, as it is. */
export async function rebuildState(server: Operations): Promise<RebuildState> {
  return (await (await fetch(`${server.url}/api/v1/rebuilds`, asked(server, 'GET'))).json()) as RebuildState;
}

export interface RebuildState {
  readonly underWay: Readonly<Record<string, unknown>> | null;
  readonly last: {
    readonly outcome: string;
    readonly seconds?: number;
    readonly differences?: readonly unknown[];
  } | null;
}

/** The server's own figure of its event loop's delay (p99, milliseconds). */
export async function eventLoopDelayP99(server: Operations): Promise<number | undefined> {
  const status = await (await fetch(`${server.url}/api/v1/status`, asked(server, 'GET'))).json();
  return (status as { eventLoop?: { p99Ms: number } }).eventLoop?.p99Ms;
}

import { client } from '../client/client.gen.js';
import { expire, session, tokenOf } from '../session/session.js';
import { knownPosition } from './known-position.js';
import { problemOf } from './problem.js';

/** Where the API answers: this page's own address, unless index.html names another. */
const apiBase = (): string =>
  document.querySelector<HTMLMetaElement>('meta[name="api-base"]')?.content.replace(/\/$/, '') ?? '';

/** Routes without a moment know no parameters at all. */
const takesPosition = ({ pathname }: URL): boolean =>
  pathname.startsWith('/api/v1/') && !/^\/api\/v1\/(sessions|status|rebuilds|live)/.test(pathname);

/** Every read sees what this tab wrote before it. */
function withKnownPosition(request: Request): Request {
  const position = knownPosition();
  const url = new URL(request.url);
  if (request.method !== 'GET' || position === undefined || !takesPosition(url)) return request;
  url.searchParams.set('minPosition', position);
  return new Request(url, request);
}

/** Prepares the generated client. Called once, before anything is asked. */
export function connect(): void {
  client.setConfig({ baseUrl: apiBase(), auth: () => tokenOf(session.get()) });
  client.interceptors.request.use(withKnownPosition);
  client.interceptors.response.use((response) => {
    if (response.status === 401) expire();
    return response;
  });
  client.interceptors.error.use((error, response) => problemOf(error, response));
}

import { problemOf } from '../../api/problem.js';
import { client } from '../../client/client.gen.js';
import type { WrittenView } from '../../client/types.gen.js';
import { expire, session, tokenOf } from '../../session/session.js';

export interface Upload {
  readonly dossier: string;
  readonly form: FormData;
  readonly headers: Readonly<Record<string, string>>;
  /** 0 to 100. */
  readonly onProgress: (percent: number) => void;
}

function answerOf(request: XMLHttpRequest): unknown {
  try {
    return JSON.parse(request.responseText);
  } catch {
    return undefined;
  }
}

/** Sends a file and says how far it is, which `fetch` cannot. Throws an ApiProblem. */
export function upload({
  dossier,
  form,
  headers,
  onProgress,
}: Upload): Promise<{ readonly data: WrittenView }> {
  const request = new XMLHttpRequest();
  const address = `${client.getConfig().baseUrl ?? ''}/api/v1/dossiers/${encodeURIComponent(dossier)}/evidence`;
  request.open('POST', address);
  for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
  const token = tokenOf(session.get());
  if (token !== undefined) request.setRequestHeader('Authorization', `Bearer ${token}`);
  request.upload.onprogress = ({ loaded, total }) => onProgress(Math.floor((loaded / total) * 100));
  return new Promise((done, fail) => {
    request.onload = () => {
      const body = answerOf(request);
      if (request.status === 401) expire();
      if (request.status < 300) done({ data: body as WrittenView });
      else fail(problemOf(body, new Response(null, { status: request.status })));
    };
    request.onerror = () => fail(problemOf(undefined, undefined));
    request.send(form);
  });
}

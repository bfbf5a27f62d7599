import { CommandFault } from './command-fault.js';

/** A server that runs, and the account in whose name it is asked. */
export interface RunningServer {
  readonly url: string;
  readonly token: string;
}

interface Problem {
  readonly detail?: string;
}

/**
 * Signs in. The password stands in DTI_PASSWORD, so that no list of processes shows it. Throws CommandFault when there
 * is none, nobody answers at the address, or the server refuses.
 */
export async function signIn(url: string, account: string): Promise<RunningServer> {
  const password = process.env['DTI_PASSWORD'];
  if (!password)
    throw new CommandFault(
      'cli.password-missing',
      `Chưa có mật khẩu của ${account}. Hãy đặt biến môi trường DTI_PASSWORD rồi chạy lại.`,
    );
  const { token } = await ask<{ readonly token: string }>(new URL('/api/v1/sessions', url), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ username: account, password }),
  });
  return { url, token };
}

/** The body of a good answer. Throws CommandFault with the server's own sentence otherwise. */
export const askServer = <Body>({ url, token }: RunningServer, method: string, path: string): Promise<Body> =>
  ask<Body>(new URL(path, url), { method, headers: { Authorization: `Bearer ${token}` } });

async function ask<Body>(address: URL, request: RequestInit): Promise<Body> {
  const answer = await fetch(address, request).catch((cause: unknown) => {
    throw new CommandFault(
      'cli.server-silent',
      `Không có máy chủ nào trả lời ở ${address.origin}. Hãy kiểm tra địa chỉ, hoặc bỏ --server để làm khi máy chủ đã dừng.`,
      { reason: String(cause) },
    );
  });
  const body = (await answer.json()) as Body & Problem;
  if (!answer.ok)
    throw new CommandFault('cli.server-refused', body.detail ?? `Máy chủ trả lời ${answer.status}.`);
  return body;
}

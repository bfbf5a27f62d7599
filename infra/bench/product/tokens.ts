import { SAMPLE_PASSWORD } from '#access';

/** Signs in as a sample account. Throws when the server does not let it in. */
export async function signIn(url: string, username: string): Promise<string> {
  const answer = await fetch(`${url}/api/v1/sessions`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ username, password: SAMPLE_PASSWORD }),
  });
  const { token } = (await answer.json()) as { readonly token?: string };
  if (token === undefined) throw new Error(`${username} was not let in: ${answer.status}`);
  return token;
}

/** Tokens of the sample officers of these agencies. */
export async function officerTokens(
  url: string,
  agencies: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const tokens = new Map<string, string>();
  for (const agency of agencies) tokens.set(agency, await signIn(url, `cb.${agency}`));
  return tokens;
}

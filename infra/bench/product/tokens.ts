import { SAMPLE_PASSWORD } from '#access';

/** Signs in as a sample account and gives the token. Throws when the server does not let it in. */
export async function signIn(url: string, username: string): Promise<string> {
  const { token } = JSON.parse(await sessionOf(url, username)) as { readonly token: string };
  return token;
}

/** What the server answers to a sample account that signs in, as text. Throws when it does not let it in. */
export async function sessionOf(url: string, username: string): Promise<string> {
  const answer = await fetch(`${url}/api/v1/sessions`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ username, password: SAMPLE_PASSWORD }),
  });
  if (!answer.ok) throw new Error(`${username} was not let in: ${answer.status}`);
  return answer.text();
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

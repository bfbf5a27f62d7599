import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

/** OWASP's first choice for Argon2id: 19 MiB and two passes, about 0.1 s. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
const PASSWORD_LENGTH_MAX = 1_024;

/** Gives an Argon2id hash in PHC form, with its own salt. Throws RangeError for more than 1,024 characters. */
export async function hashPassword(password: string): Promise<string> {
  if (password.length > PASSWORD_LENGTH_MAX) throw new RangeError('the password is too long');
  return hash(composed(password), COST);
}

/** The hash of a password that nobody knows: what an unknown user's attempt is compared with. */
export const hashOfNobody = (): Promise<string> => hash(randomBytes(32), COST);

/** A password of more than 1,024 characters is wrong, and costs no more than another. */
export async function isPassword(passwordHash: string, password: string): Promise<boolean> {
  const fits = password.length <= PASSWORD_LENGTH_MAX;
  return (await verify(passwordHash, composed(fits ? password : ''))) && fits;
}

/** Input methods differ in how they compose Vietnamese letters; a password must not. */
const composed = (password: string): string => password.normalize('NFC');

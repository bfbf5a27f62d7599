import { createSecretKey, randomUUID, type KeyObject } from 'node:crypto';
import { errors, jwtVerify, SignJWT, type JWTPayload } from 'jose';
import { ACCOUNT_ROLES, type SignedIn } from './accounts.js';
import { systemClock, type Clock } from './clock.js';
import { TokenExpired, TokenInvalid } from './refusals.js';

export interface IssuedToken {
  readonly token: string;
  readonly expiresAt: Date;
}

/** QCVN 12:2026/BCA 3.6.2.1.8: a session is locked after 15 minutes at most. */
export const TOKEN_LIFETIME_SECONDS = 15 * 60;
export const TOKEN_SECRET_BYTES_MIN = 32;

const VERIFIED_MAX = 10_000;
const SKEW_SECONDS_MAX = 60;
const TOKEN_LENGTH_MAX = 2_048;
const ISSUER = 'dti-ledger';
const AUDIENCE = 'dti-ledger-api';
const TYPE = 'dti-access+jwt';
const ALGORITHM = 'HS256';

interface Verified {
  readonly account: SignedIn;
  readonly expiresAtMs: number;
}

/** Three parts, the last one 32 bytes in the only spelling that base64url has for them (RFC 4648 section 3.5). */
const SHAPE = /^[\w-]+\.[\w-]+\.[\w-]{42}[AEIMQUYcgkosw048]$/;
const HEADER = new Set(['alg', 'typ']);

/**
 * Short-lived access tokens, signed with HMAC-SHA-256: the one who issues them is the only one who reads them,
 * so a key pair would add a public half that nobody needs and the confusion of the two that attacks live on.
 */
export class Tokens {
  readonly #key: KeyObject;
  /** Tokens whose signature was found good, with when they end: a person's next request need not be worked out anew. */
  readonly #verified = new Map<string, Verified>();

  /** Requires a secret of at least 32 bytes (RFC 7518 section 3.2); throws RangeError for a shorter one. */
  constructor(
    secret: string,
    private readonly clock: Clock = systemClock,
  ) {
    const bytes = Buffer.from(secret, 'utf8');
    if (bytes.length < TOKEN_SECRET_BYTES_MIN) {
      throw new RangeError(`the token secret needs ${TOKEN_SECRET_BYTES_MIN} bytes, it has ${bytes.length}`);
    }
    this.#key = createSecretKey(bytes);
  }

  /** The token carries id, role and agency; no name. */
  async issue({ id, role, agency }: SignedIn): Promise<IssuedToken> {
    const now = Math.floor(this.clock().getTime() / 1_000);
    const expires = now + TOKEN_LIFETIME_SECONDS;
    const token = await new SignJWT({ role, ...(agency !== undefined && { agency }) })
      .setProtectedHeader({ alg: ALGORITHM, typ: TYPE })
      .setSubject(id)
      .setIssuer(ISSUER)
      .setAudience(AUDIENCE)
      .setJti(randomUUID())
      .setIssuedAt(now)
      .setNotBefore(now)
      .setExpirationTime(expires)
      .sign(this.#key);
    return { token, expiresAt: new Date(expires * 1_000) };
  }

  /** Throws TokenExpired, TokenInvalid. Never fetches a key, whatever the token says about one. */
  async verify(token: string): Promise<SignedIn> {
    if (token.length > TOKEN_LENGTH_MAX || !SHAPE.test(token))
      throw new TokenInvalid('not a token of ours by its shape');
    const known = this.#verified.get(token);
    if (known && this.clock().getTime() < known.expiresAtMs) return known.account;
    this.#verified.delete(token);
    const verified = await this.#verify(token);
    if (this.#verified.size >= VERIFIED_MAX) this.#verified.clear();
    this.#verified.set(token, verified);
    return verified.account;
  }

  async #verify(token: string): Promise<Verified> {
    try {
      const { payload, protectedHeader } = await jwtVerify(token, this.#key, {
        algorithms: [ALGORITHM],
        typ: TYPE,
        issuer: ISSUER,
        audience: AUDIENCE,
        requiredClaims: ['sub', 'jti', 'iat', 'nbf', 'exp'],
        maxTokenAge: TOKEN_LIFETIME_SECONDS,
        clockTolerance: SKEW_SECONDS_MAX,
        currentDate: this.clock(),
      });
      // We never send kid, jku, jwk, x5u or crit, so a token that has them was not made here.
      if (!Object.keys(protectedHeader).every((name) => HEADER.has(name)))
        throw new TypeError('foreign header');
      return { account: signedIn(payload), expiresAtMs: (payload.exp ?? 0) * 1_000 };
    } catch (error) {
      throw error instanceof errors.JWTExpired ? new TokenExpired() : new TokenInvalid(error);
    }
  }
}

function signedIn({ sub, role, agency }: JWTPayload): SignedIn {
  const known = ACCOUNT_ROLES.find((name) => name === role);
  if (!sub || !known) throw new TypeError('no account or an unknown role');
  if (agency === undefined) return { id: sub, role: known };
  if (typeof agency !== 'string') throw new TypeError('the agency is not a code');
  return { id: sub, role: known, agency };
}

import { createHmac, generateKeyPairSync, sign } from 'node:crypto';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { CompactEncrypt, exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { SignedIn } from './accounts.js';
import { TokenExpired, TokenInvalid } from './refusals.js';
import { TOKEN_LIFETIME_SECONDS, Tokens } from './tokens.js';

const SECRET = 'a secret of the test, longer than 32 bytes';
const OFFICER: SignedIn = { id: 'cb.sokhcn', role: 'officer', agency: 'sokhcn' };
const NOW = Date.parse('2026-11-20T08:00:00Z') / 1_000;

let now = NOW;
beforeEach(() => {
  now = NOW;
});
const tokens = new Tokens(SECRET, () => new Date(now * 1_000));

const HEADER = { alg: 'HS256', typ: 'dti-access+jwt' };
const CLAIMS = {
  role: 'admin',
  sub: 'qt.sokhcn',
  iss: 'dti-ledger',
  aud: 'dti-ledger-api',
  jti: '0',
  iat: NOW,
  nbf: NOW,
  exp: NOW + 900,
};

const part = (content: unknown) =>
  Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)).toString('base64url');
const hmac = (input: string, secret: string | Buffer = SECRET, hash = 'sha256') =>
  createHmac(hash, secret).update(input).digest('base64url');

/** A token with the right secret, and whatever else is wanted. */
function forged(header: object, claims: object | string, secret: string | Buffer = SECRET): string {
  const input = `${part({ ...HEADER, ...header })}.${part(typeof claims === 'string' ? claims : { ...CLAIMS, ...claims })}`;
  return `${input}.${hmac(input, secret)}`;
}

describe('a token of ours', () => {
  it('says who it was issued to, and for how long', async () => {
    const { token, expiresAt } = await tokens.issue(OFFICER);
    expect(await tokens.verify(token)).toEqual(OFFICER);
    expect(expiresAt).toEqual(new Date((NOW + TOKEN_LIFETIME_SECONDS) * 1_000));
  });

  it('carries no agency where there is none, and never a name', async () => {
    const auditor = { id: 'kt.giamsat', role: 'auditor', displayName: 'Nguyễn Văn A' } as const;
    const { token } = await tokens.issue(auditor);
    expect(await tokens.verify(token)).toEqual({ id: 'kt.giamsat', role: 'auditor' });
    expect(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()).not.toContain('Nguyễn');
  });

  it('is another one each time', async () => {
    expect((await tokens.issue(OFFICER)).token).not.toBe((await tokens.issue(OFFICER)).token);
  });

  it('holds from a minute before its time, for clocks that disagree, until a minute after it', async () => {
    const { token } = await tokens.issue(OFFICER);
    for (const seconds of [-60, 0, TOKEN_LIFETIME_SECONDS, TOKEN_LIFETIME_SECONDS + 59]) {
      now = NOW + seconds;
      expect(await tokens.verify(token)).toEqual(OFFICER);
    }
    now = NOW + TOKEN_LIFETIME_SECONDS + 60;
    await expect(tokens.verify(token)).rejects.toThrow(TokenExpired);
    now = NOW - 61;
    await expect(tokens.verify(token)).rejects.toThrow(TokenInvalid);
  });

  it('is refused by a server with another secret', async () => {
    const { token } = await new Tokens(SECRET.toUpperCase(), () => new Date(NOW * 1_000)).issue(OFFICER);
    await expect(tokens.verify(token)).rejects.toThrow(TokenInvalid);
  });

  it('needs a secret of 32 bytes', () => {
    expect(() => new Tokens('x'.repeat(31))).toThrow(RangeError);
    expect(() => new Tokens('ư'.repeat(16))).not.toThrow();
  });
});

describe('attack tokens', () => {
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2_048 });
  const rsaPublic = rsa.publicKey.export({ type: 'spki', format: 'pem' });
  const unsigned = (alg: string) => `${part({ ...HEADER, alg })}.${part(CLAIMS)}.`;
  const good = forged({}, {});
  const [head = '', body = '', signature = ''] = good.split('.');
  const rs256 = () => {
    const input = `${part({ ...HEADER, alg: 'RS256' })}.${part(CLAIMS)}`;
    return `${input}.${sign('sha256', Buffer.from(input), rsa.privateKey).toString('base64url')}`;
  };
  const longer = (alg: string, hash: string) => {
    const input = `${part({ ...HEADER, alg })}.${part(CLAIMS)}`;
    return `${input}.${hmac(input, SECRET, hash)}`;
  };
  /** The last of 43 letters has two bits that decoders drop: another spelling of the same signature. */
  const respelt = () => {
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    return good.slice(0, -1) + letters.charAt(letters.indexOf(good.slice(-1)) + 1);
  };

  const attacks: Readonly<Record<string, string>> = {
    'alg none': unsigned('none'),
    'alg None': unsigned('None'),
    'alg nOnE': unsigned('nOnE'),
    'alg none with a signature': `${part({ ...HEADER, alg: 'none' })}.${body}.${signature}`,
    'alg empty': forged({ alg: '' }, {}),
    'alg missing': forged({ alg: undefined }, {}),
    'alg in lower case': forged({ alg: 'hs256' }, {}),
    'alg HS512 with our secret': longer('HS512', 'sha512'),
    'alg HS384 with our secret': longer('HS384', 'sha384'),
    'alg RS256 with a key of the sender': rs256(),
    'HMAC with a public key': forged({}, {}, Buffer.from(rsaPublic)),
    'HMAC with an empty key': forged({}, {}, ''),
    'HMAC with part of our secret': forged({}, {}, SECRET.slice(0, -1)),
    'wrong issuer': forged({}, { iss: 'dti-ledger.example' }),
    'no issuer': forged({}, { iss: undefined }),
    'wrong audience': forged({}, { aud: 'dti-ledger-web' }),
    'no audience': forged({}, { aud: undefined }),
    'wrong type': forged({ typ: 'JWT' }, {}),
    'an identity token': forged({ typ: 'id+jwt' }, {}),
    'no type': forged({ typ: undefined }, {}),
    expired: forged({}, { iat: NOW - 1_000, nbf: NOW - 1_000, exp: NOW - 61 }),
    'no expiry': forged({}, { exp: undefined }),
    'expiry as text': forged({}, { exp: '9999999999' }),
    'expiry in a hundred years, issued long ago': forged({}, { iat: NOW - 5_000, exp: NOW + 3e9 }),
    'issued in the future': forged({}, { iat: NOW + 3_600 }),
    'no issue time': forged({}, { iat: undefined }),
    'not yet valid': forged({}, { nbf: NOW + 61 }),
    'no start': forged({}, { nbf: undefined }),
    'no id': forged({}, { jti: undefined }),
    nobody: forged({}, { sub: '' }),
    'no account': forged({}, { sub: undefined }),
    'the role of the system': forged({}, { role: 'system' }),
    'an unknown role': forged({}, { role: 'root' }),
    'several roles': forged({}, { role: ['admin'] }),
    'an agency that is no code': forged({}, { agency: { $ne: null } }),
    'claims that are a list': forged({}, '[]'),
    'claims that are no JSON': forged({}, 'role=admin'),
    'crit that is unknown': forged({ crit: ['pay'], pay: true }, {}),
    'crit that is empty': forged({ crit: [] }, {}),
    'b64 false': forged({ crit: ['b64'], b64: false }, {}),
    'kid that climbs out': forged({ kid: '../../../../dev/null' }, {}),
    'kid with SQL': forged({ kid: "0' UNION SELECT 'x" }, {}),
    x5c: forged({ x5c: ['MIIB'] }, {}),
    zip: forged({ zip: 'DEF' }, {}),
    'signature cut by a letter': good.slice(0, -1),
    'signature cut in half': `${head}.${body}.${signature.slice(0, 21)}`,
    'signature missing': `${head}.${body}`,
    'signature empty': `${head}.${body}.`,
    'signature of zeros': `${head}.${body}.${'A'.repeat(43)}`,
    'signature spelt another way': respelt(),
    'signature with padding': `${good}=`,
    'one claim changed': `${head}.${part({ ...CLAIMS, sub: 'qt.khac' })}.${signature}`,
    'a space before': ` ${good}`,
    'a line end after': `${good}\n`,
    'the word Bearer left on': `Bearer ${good}`,
    'a fourth part': `${good}.${signature}`,
    'two tokens': `${good},${good}`,
    nothing: '',
    dots: '..',
    'a megabyte': forged({}, { padding: 'x'.repeat(1_048_576) }),
    'three kilobytes': forged({}, { padding: 'x'.repeat(3_072) }),
  };

  it('are built right: without the fault, the token passes', async () => {
    expect(await tokens.verify(good)).toEqual({ id: 'qt.sokhcn', role: 'admin' });
  });

  it.each(Object.entries(attacks))('%s', async (_, token) => {
    const refusal = await tokens.verify(token).catch((error: unknown) => error);
    expect([TokenInvalid, TokenExpired]).toContain(Object(refusal).constructor);
  });

  it('with keys of their own are refused, and nothing is fetched', async () => {
    let asked = 0;
    const listener = createServer((_, response) => {
      asked += 1;
      response.end('{}');
    }).listen(0, '127.0.0.1');
    await once(listener, 'listening');
    const address: AddressInfo | string | null = listener.address();
    const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/keys.json`;
    const own = await generateKeyPair('EdDSA', { extractable: true });
    const jwk = await exportJWK(own.publicKey);
    const signed = new SignJWT(CLAIMS).setProtectedHeader({ ...HEADER, alg: 'EdDSA', jwk, jku: url });
    const encrypted = new CompactEncrypt(Buffer.from(JSON.stringify(CLAIMS)));
    const sent = [
      await signed.sign(own.privateKey),
      forged({ jwk: { kty: 'oct', k: part(SECRET) } }, {}),
      forged({ jku: url }, {}),
      forged({ x5u: url }, {}),
      await encrypted.setProtectedHeader({ alg: 'dir', enc: 'A256GCM' }).encrypt(Buffer.alloc(32)),
    ];
    for (const token of sent) await expect(tokens.verify(token)).rejects.toThrow(TokenInvalid);
    listener.close();
    await once(listener, 'close');
    expect(asked).toBe(0);
  });
});

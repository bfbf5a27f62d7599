import { BlockList, isIP } from 'node:net';
import { ValidateBy, type ValidationOptions } from 'class-validator';

/** Ranges that Fastify knows by a name: this machine, one network segment, private networks (RFC 1918, RFC 4193). */
const NAMED = new Set(['loopback', 'linklocal', 'uniquelocal']);

/** What stands between commas, without the spaces. */
export const namesIn = (text: unknown): readonly string[] =>
  String(text)
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** An IP address, a range of them (RFC 4632: `10.1.0.0/16`), or a range by its name. */
export function isAddressRange(text: unknown): boolean {
  if (typeof text !== 'string') return false;
  if (NAMED.has(text)) return true;
  const [address = '', prefix, ...rest] = text.split('/');
  const version = isIP(address);
  if (version === 0 || rest.length > 0) return false;
  return prefix === undefined || isPrefix(address, prefix, version === 4 ? 'ipv4' : 'ipv6');
}

function isPrefix(address: string, prefix: string, family: 'ipv4' | 'ipv6'): boolean {
  if (!/^[0-9]{1,3}$/.test(prefix)) return false;
  try {
    new BlockList().addSubnet(address, Number(prefix), family);
    return true;
  } catch {
    return false;
  }
}

/** The same as a rule of a setting. */
export const IsAddressRange = (options: ValidationOptions): PropertyDecorator =>
  ValidateBy({ name: 'isAddressRange', validator: { validate: isAddressRange } }, options);

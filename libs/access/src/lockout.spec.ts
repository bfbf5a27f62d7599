import { Lockout } from './lockout.js';

describe('Lockout', () => {
  const names = (count: number) => Array.from({ length: count }, (_, index) => `cb.${index}`);

  it('forgets the name that failed longest ago when there are too many', () => {
    const lockout = new Lockout({ wrongMax: 2, lockMinutes: 30 }, () => new Date(0), 100);
    for (const name of names(100)) lockout.wrong(name);
    expect(() => lockout.wrong('cb.0')).toThrow('bị khóa');
    lockout.wrong('cb.new');
    expect(() => lockout.assertOpen('cb.0')).toThrow('bị khóa');
    expect(() => lockout.wrong('cb.1')).not.toThrow();
    expect(() => lockout.wrong('cb.99')).toThrow('bị khóa');
  });
});

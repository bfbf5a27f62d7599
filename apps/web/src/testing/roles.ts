import type { AccountView } from '../client/types.gen.js';

export type Role = AccountView['role'];
export type Viewer = Role | 'visitor';

/** A sample account of each role. */
export const ACCOUNTS: Readonly<Record<Role, string>> = {
  officer: 'cb.congantinh',
  reviewer: 'tgv.sotaichinh',
  council: 'hd.vpubnd',
  auditor: 'kt.giamsat',
  admin: 'qt.sokhcn',
};
export const ROLES = Object.keys(ACCOUNTS) as readonly Role[];

import type { Setting } from '../running/candidate.js';
import { openCastorePostgresql } from './castore-postgresql.js';
import { openEmmettPostgresql } from './emmett-postgresql.js';
import { openEmmettSqlite } from './emmett-sqlite.js';
import type { Peer, PeerUse } from './peer-shape.js';

/** Throws for a name that is no peer, and what a peer throws that does not work here. */
export function openPeer(setting: Setting, use: PeerUse): Promise<Peer> {
  switch (setting.contender) {
    case 'emmett-sqlite':
      return openEmmettSqlite(setting, use);
    case 'emmett-postgresql':
      return openEmmettPostgresql(setting, use);
    case 'castore-postgresql':
      return openCastorePostgresql(setting, use);
    default:
      throw new Error(`there is no peer ${setting.contender}`);
  }
}

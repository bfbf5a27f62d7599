import type { ServerCredentials } from '@grpc/grpc-js';
import { EventLog, type EventLogOptions } from './event-log.js';
import { StoreNode, type NodeOptions } from './node.js';

export interface ClusterOptions extends EventLogOptions, Pick<NodeOptions, 'users'> {
  readonly nodes?: number;
  readonly credentials?: ServerCredentials;
}

/** Nodes that share one log, the first of them leader. A majority is not asked: the log agrees with itself. */
export class StoreCluster {
  private constructor(
    readonly log: EventLog,
    readonly nodes: readonly StoreNode[],
  ) {}

  static async start({
    nodes: count = 1,
    users,
    credentials,
    ...options
  }: ClusterOptions = {}): Promise<StoreCluster> {
    const log = new EventLog(options);
    const nodes: StoreNode[] = [];
    const shared: NodeOptions = {
      log,
      members: () => nodes,
      ...(users && { users }),
      ...(credentials && { credentials }),
    };
    for (let index = 0; index < count; index += 1) nodes.push(await StoreNode.start(shared));
    for (const node of nodes.slice(1)) node.role = 'follower';
    return new StoreCluster(log, nodes);
  }

  get leader(): StoreNode {
    const leader = this.nodes.find(({ alive, role }) => alive && role === 'leader');
    if (!leader) throw new Error('the cluster has no leader');
    return leader;
  }

  /** A connection string for one node, or for the cluster by gossip. */
  url(settings = 'tls=false', userInfo = ''): string {
    const addresses = this.nodes.map(({ address }) => address).join(',');
    return `esdb://${userInfo}${addresses}?${settings}`;
  }

  /** Another node becomes leader; the one before stays, as a follower. */
  elect(next: StoreNode): void {
    for (const node of this.nodes) node.role = node === next ? 'leader' : 'follower';
  }

  async stop(): Promise<void> {
    await Promise.all(this.nodes.filter(({ alive }) => alive).map((node) => node.stop()));
  }
}

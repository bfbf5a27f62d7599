import type { StartedNetwork, StartedTestContainer } from 'testcontainers';
import { createServer, type AddressInfo } from 'node:net';

/** The last image line of the name that @eventstore/db-client speaks to. */
export const IMAGE = 'eventstore/eventstore:24.10';
export const START_MS_MAX = 240_000;
const PORT = 2113;

const COMMON = {
  EVENTSTORE_INSECURE: 'true',
  EVENTSTORE_MEM_DB: 'true',
  EVENTSTORE_TELEMETRY_OPTOUT: 'true',
  EVENTSTORE_MAX_APPEND_SIZE: '16000000',
};

export interface RealServers {
  readonly url: string;
  readonly nodes: readonly StartedTestContainer[];
  stop(): Promise<void>;
}

/** One node in a container. Requires Docker. */
export async function oneNode(): Promise<RealServers> {
  // Loaded here, so that a machine without Docker does not wait for it.
  const { GenericContainer, Wait } = await import('testcontainers');
  const node = await new GenericContainer(IMAGE)
    .withExposedPorts(PORT)
    .withEnvironment(COMMON)
    .withStartupTimeout(START_MS_MAX)
    .withWaitStrategy(Wait.forHealthCheck())
    .start();
  const url = `esdb://${node.getHost()}:${node.getMappedPort(PORT)}?tls=false`;
  return { url, nodes: [node], stop: async () => void (await node.stop()) };
}

/** Three nodes that elect a leader among them. What they tell clients to call is the host's own address. */
export async function threeNodes(): Promise<RealServers> {
  const { Network } = await import('testcontainers');
  const network = await new Network().start();
  const ports = await Promise.all([freePort(), freePort(), freePort()]);
  const nodes = await Promise.all(ports.map((port, index) => startNode(network, index, port)));
  const url = `esdb://${ports.map((port) => `127.0.0.1:${port}`).join(',')}?tls=false&maxDiscoverAttempts=60`;
  const stop = async (): Promise<void> => {
    // One of them may be gone already: the test took it.
    await Promise.allSettled(nodes.map((node) => node.stop()));
    await network.stop();
  };
  return { url, nodes, stop };
}

async function startNode(
  network: StartedNetwork,
  index: number,
  port: number,
): Promise<StartedTestContainer> {
  const { GenericContainer, Wait } = await import('testcontainers');
  const names = ['node0', 'node1', 'node2'];
  const name = names[index] ?? '';
  const others = names.filter((other) => other !== name).map((other) => `${other}:${PORT}`);
  return new GenericContainer(IMAGE)
    .withNetwork(network)
    .withNetworkAliases(name)
    .withExposedPorts({ container: PORT, host: port })
    .withEnvironment({
      ...COMMON,
      EVENTSTORE_CLUSTER_SIZE: '3',
      EVENTSTORE_DISCOVER_VIA_DNS: 'false',
      EVENTSTORE_GOSSIP_SEED: others.join(','),
      EVENTSTORE_NODE_HOST_ADVERTISE_AS: name,
      EVENTSTORE_REPLICATION_HOST_ADVERTISE_AS: name,
      EVENTSTORE_REPLICATION_IP: '0.0.0.0',
      EVENTSTORE_NODE_IP: '0.0.0.0',
      EVENTSTORE_ADVERTISE_HOST_TO_CLIENT_AS: '127.0.0.1',
      EVENTSTORE_ADVERTISE_NODE_PORT_TO_CLIENT_AS: String(port),
    })
    .withStartupTimeout(START_MS_MAX)
    .withWaitStrategy(Wait.forListeningPorts())
    .start();
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

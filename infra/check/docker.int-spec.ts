import { randomUUID } from 'node:crypto';
import type { EventStoreDBClient } from '@eventstore/db-client';
import type { StartedTestContainer } from 'testcontainers';
import { describeWithDocker } from './docker.js';

// The last image line of the name that @eventstore/db-client speaks to.
const IMAGE = 'eventstore/eventstore:24.10';
const PORT = 2113;
const START_MS_MAX = 180_000;

describeWithDocker('a real EventStoreDB', () => {
  let container: StartedTestContainer | undefined;
  let client: EventStoreDBClient;

  // Both libraries are loaded here, so that a machine without Docker does not wait for them.
  beforeAll(async () => {
    const { GenericContainer, Wait } = await import('testcontainers');
    const { EventStoreDBClient } = await import('@eventstore/db-client');
    container = await new GenericContainer(IMAGE)
      .withExposedPorts(PORT)
      .withEnvironment({ EVENTSTORE_INSECURE: 'true', EVENTSTORE_MEM_DB: 'true' })
      .withStartupTimeout(START_MS_MAX)
      .withWaitStrategy(Wait.forHealthCheck())
      .start();
    const address = `${container.getHost()}:${container.getMappedPort(PORT)}`;
    client = EventStoreDBClient.connectionString(`esdb://${address}?tls=false`);
  }, START_MS_MAX);

  afterAll(async () => {
    await container?.stop();
  });

  it('gives back the event that it took', async () => {
    const { jsonEvent, NO_STREAM } = await import('@eventstore/db-client');
    const stream = `smoke-${randomUUID()}`;
    const noted = jsonEvent({ type: 'smoke.noted.v1', data: { text: 'Chấm điểm' } });
    await client.appendToStream(stream, noted, { expectedRevision: NO_STREAM });
    const read = [];
    for await (const { event } of client.readStream(stream)) read.push([event?.id, event?.data]);
    await client.dispose();
    expect(read).toEqual([[noted.id, noted.data]]);
  });
});

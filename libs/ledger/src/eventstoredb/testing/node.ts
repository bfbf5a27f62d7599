import {
  Server,
  ServerCredentials,
  type Metadata,
  type sendUnaryData,
  type ServerUnaryCall,
} from '@grpc/grpc-js';
import gossipService from '@eventstore/db-client/generated/gossip_grpc_pb.js';
import gossip from '@eventstore/db-client/generated/gossip_pb.js';
import featuresService from '@eventstore/db-client/generated/serverfeatures_grpc_pb.js';
import features from '@eventstore/db-client/generated/serverfeatures_pb.js';
import streamsService from '@eventstore/db-client/generated/streams_grpc_pb.js';
import streams from '@eventstore/db-client/generated/streams_pb.js';
import { answerAppend, answerBatches, type AppendCall, type BatchCall } from './append-service.js';
import type { EventLog } from './event-log.js';
import { Faults } from './faults.js';
import { Link } from './link.js';
import { ServerRefusal } from './log-records.js';
import { nameOf, serviceError, uuid } from './messages.js';
import type { ReadCall } from './answer-stream.js';
import { answerRead } from './read-service.js';
import type { ServerUser } from './stream-metadata.js';

export interface NodeOptions {
  readonly log: EventLog;
  readonly credentials?: ServerCredentials;
  /** Name → password and groups. Without it the server asks nobody who they are. */
  readonly users?: Readonly<
    Record<string, { readonly password: string; readonly groups: readonly string[] }>
  >;
  /** All nodes of the cluster, this one too; itself when it stands alone. */
  readonly members?: () => readonly StoreNode[];
}

const NOBODY: ServerUser = { name: undefined, groups: [] };
const EVERYBODY: ServerUser = { name: 'admin', groups: ['$admins'] };

/** One node of the store that the tests talk to: the public protocol over a log in memory. It holds no claim about a real node. */
export class StoreNode {
  readonly faults = new Faults();
  readonly id = crypto.randomUUID();
  role: 'leader' | 'follower' = 'leader';
  alive = true;
  /** Subscriptions that are open now. */
  subscriptions = 0;
  /** Reads and appends that have come. */
  calls = 0;

  private constructor(
    private readonly options: NodeOptions,
    private readonly server: Server,
    readonly link: Link,
  ) {}

  static async start(options: NodeOptions): Promise<StoreNode> {
    const server = new Server({ 'grpc.max_receive_message_length': -1 });
    const started = Promise.withResolvers<StoreNode>();
    const node = (): Promise<StoreNode> => started.promise;
    server.addService(streamsService.StreamsService, {
      read: (call: ReadCall) => void node().then((one) => one.#read(call)),
      append: (call: AppendCall, answer: sendUnaryData<streams.AppendResp>) =>
        void node().then((one) => answerAppend(call, answer, one.#party(call.metadata))),
      batchAppend: (call: BatchCall) =>
        void node().then((one) => answerBatches(call, one.#party(call.metadata))),
      delete: (
        call: ServerUnaryCall<streams.DeleteReq, streams.DeleteResp>,
        answer: sendUnaryData<streams.DeleteResp>,
      ) => void node().then((one) => one.#delete(call, answer)),
      tombstone: (
        call: ServerUnaryCall<streams.TombstoneReq, streams.TombstoneResp>,
        answer: sendUnaryData<streams.TombstoneResp>,
      ) => void node().then((one) => one.#tombstone(call, answer)),
    });
    server.addService(featuresService.ServerFeaturesService, {
      getSupportedMethods: (_: unknown, answer: sendUnaryData<features.SupportedMethods>) =>
        answer(null, supportedMethods()),
    });
    server.addService(gossipService.GossipService, {
      read: (_: unknown, answer: sendUnaryData<gossip.ClusterInfo>) =>
        void node().then((one) => answer(null, one.#gossip())),
    });
    const credentials = options.credentials ?? ServerCredentials.createInsecure();
    const port = await new Promise<number>((resolve, reject) =>
      server.bindAsync('127.0.0.1:0', credentials, (error, bound) =>
        error ? reject(error) : resolve(bound),
      ),
    );
    started.resolve(new StoreNode(options, server, await Link.to(port)));
    return started.promise;
  }

  get address(): string {
    return `127.0.0.1:${this.link.port}`;
  }

  /** As when the machine is gone: no answer to anybody. */
  async stop(): Promise<void> {
    this.alive = false;
    this.server.forceShutdown();
    await this.link.close();
  }

  #members(): readonly StoreNode[] {
    return this.options.members?.() ?? [this];
  }

  #party(metadata: Metadata) {
    this.calls += 1;
    return {
      log: this.options.log,
      faults: this.faults,
      user: this.#userOf(metadata),
      assertMayAnswer: () => this.#assertMayAnswer(metadata),
      cut: () => this.link.cut(),
      subscribed: (by: 1 | -1) => (this.subscriptions += by),
    };
  }

  #read(call: ReadCall): Promise<void> {
    return answerRead(call, this.#party(call.metadata));
  }

  /** A follower passes a request on by itself, unless it asks for the leader. */
  #assertMayAnswer(metadata: Metadata): void {
    if (this.role === 'leader' || metadata.get('requires-leader')[0] !== 'true') return;
    const leader = this.#members().find((node) => node.alive && node.role === 'leader');
    if (!leader) throw new ServerRefusal('unavailable');
    throw new ServerRefusal('not-leader', {
      'leader-endpoint-host': '127.0.0.1',
      'leader-endpoint-port': String(leader.link.port),
    });
  }

  #userOf(metadata: Metadata): ServerUser {
    const { users } = this.options;
    if (!users) return EVERYBODY;
    const [, encoded = ''] = String(metadata.get('authorization')[0] ?? '').split(' ');
    const [name = '', password] = Buffer.from(encoded, 'base64').toString('utf8').split(':');
    const user = users[name];
    return user && user.password === password ? { name, groups: user.groups } : NOBODY;
  }

  #delete(
    { request, metadata }: ServerUnaryCall<streams.DeleteReq, streams.DeleteResp>,
    answer: sendUnaryData<streams.DeleteResp>,
  ): void {
    try {
      const stream = nameOf(request.getOptions()?.getStreamIdentifier());
      this.options.log.delete(stream, this.#userOf(metadata), 'soft');
      answer(null, new streams.DeleteResp());
    } catch (error) {
      answer(error instanceof ServerRefusal ? serviceError(error) : (error as Error));
    }
  }

  #tombstone(
    { request, metadata }: ServerUnaryCall<streams.TombstoneReq, streams.TombstoneResp>,
    answer: sendUnaryData<streams.TombstoneResp>,
  ): void {
    try {
      const stream = nameOf(request.getOptions()?.getStreamIdentifier());
      this.options.log.delete(stream, this.#userOf(metadata), 'tombstone');
      answer(null, new streams.TombstoneResp());
    } catch (error) {
      answer(error instanceof ServerRefusal ? serviceError(error) : (error as Error));
    }
  }

  #gossip(): gossip.ClusterInfo {
    const { LEADER, FOLLOWER } = gossip.MemberInfo.VNodeState;
    const members = this.#members().map((node) =>
      new gossip.MemberInfo()
        .setInstanceId(uuid(node.id))
        .setTimeStamp('0')
        .setState(node.role === 'leader' ? LEADER : FOLLOWER)
        .setIsAlive(node.alive)
        .setHttpEndPoint(new gossip.EndPoint().setAddress('127.0.0.1').setPort(node.link.port)),
    );
    return new gossip.ClusterInfo().setMembersList(members);
  }
}

function supportedMethods(): features.SupportedMethods {
  const methods = ['read', 'append', 'batchappend', 'delete', 'tombstone'].map((name) =>
    new features.SupportedMethod().setServiceName('event_store.client.streams.streams').setMethodName(name),
  );
  return new features.SupportedMethods().setMethodsList(methods).setEventStoreServerVersion('24.10.0');
}

import {
  AliasNode,
  OperationNodeTransformer,
  ReferenceNode,
  sql,
  TableNode,
  type KyselyPlugin,
  type OperationNode,
  type PluginTransformQueryArgs,
  type PluginTransformResultArgs,
  type QueryId,
  type QueryResult,
  type RawBuilder,
  type RootOperationNode,
  type UnknownRow,
} from 'kysely';
import { currentMoment, type Moment } from './moment.js';
import type { RowShape } from './row-shape.js';
import { historyOf, keyOf, keysOf, selectedRefs, versionsOf } from './version-tables.js';

/** Makes every query look at the moment that is set around it, by looking at versions in place of tables. */
export class AsOfPlugin implements KyselyPlugin {
  constructor(private readonly shapes: ReadonlyMap<string, RowShape>) {}

  transformQuery({ node, queryId }: PluginTransformQueryArgs): RootOperationNode {
    const moment = currentMoment();
    return moment ? new AtMoment(this.shapes, moment).transformNode(node, queryId) : node;
  }

  transformResult({ result }: PluginTransformResultArgs): Promise<QueryResult<UnknownRow>> {
    return Promise.resolve(result);
  }
}

class AtMoment extends OperationNodeTransformer {
  constructor(
    private readonly shapes: ReadonlyMap<string, RowShape>,
    private readonly moment: Moment,
  ) {
    super();
  }

  // In place of a table stands a node of another kind; Kysely prints whatever stands there.
  protected override transformNodeImpl<Node extends OperationNode>(node: Node, queryId?: QueryId): Node {
    // `table.column` names what is read; it reads nothing itself.
    if (ReferenceNode.is(node)) return node;
    if (AliasNode.is(node) && TableNode.is(node.node) && node.alias)
      return this.#rowsOf(node.node, node.alias) ?? node;
    if (TableNode.is(node)) return this.#rowsOf(node, node.table.identifier) ?? node;
    return super.transformNodeImpl(node, queryId);
  }

  /** The rows of a table as they were; undefined for what is no read model. */
  #rowsOf({ table: { identifier } }: TableNode, alias: OperationNode): never | undefined {
    const rows = this.#atMoment(identifier.name);
    return rows && (AliasNode.create(rows.toOperationNode(), alias) as never);
  }

  #atMoment(name: string): RawBuilder<unknown> | undefined {
    const ofHistory = name.endsWith(HISTORY) ? this.shapes.get(name.slice(0, -HISTORY.length)) : undefined;
    if (ofHistory) return historyUntil(ofHistory, this.moment);
    const shape = this.shapes.get(name);
    if (!shape) return undefined;
    return shape.log === undefined ? versionsAt(shape, this.moment) : loggedUntil(shape, this.moment);
  }
}

const HISTORY = historyOf('');

/** A row that was not touched since has its newest version; of any other one the version of then is looked up. */
function versionsAt(shape: RowShape, moment: Moment): RawBuilder<unknown> {
  const versions = sql.ref(versionsOf(shape.table));
  const known = Number(moment.position);
  const same = keyOf(shape).map((column) => sql`h.${sql.ref(column)} = k.${sql.ref(column)}`);
  const wasTrue = trueBy(shape, moment, 'h.');
  const then = sql`(select h.at from ${versions} as h where ${sql.join(same, sql` and `)} and h.since <= ${known}${wasTrue ?? sql``} order by h.since desc limit 1)`;
  const at = wasTrue ? then : sql`case when k.since <= ${known} then k.at else ${then} end`;
  return sql`(select ${selectedRefs(shape)} from ${sql.ref(keysOf(shape.table))} as k join ${versions} as v on v.at = ${at} where v.gone = 0)`;
}

function loggedUntil(shape: RowShape, moment: Moment): RawBuilder<unknown> {
  const { table, columns, log = '' } = shape;
  return sql`(select ${sql.join(columns.map((column) => sql.ref(column)))} from ${sql.ref(table)} where ${sql.ref(log)} <= ${Number(moment.position)}${trueBy(shape, moment) ?? sql``})`;
}

function historyUntil(shape: RowShape, moment: Moment): RawBuilder<unknown> {
  return sql`(select * from ${sql.ref(historyOf(shape.table))} where since <= ${Number(moment.position)}${trueBy(shape, moment) ?? sql``})`;
}

/** Undefined where every version counts, or no day is asked for. */
function trueBy({ effective }: RowShape, { trueOn }: Moment, prefix = ''): RawBuilder<unknown> | undefined {
  if (effective === undefined || trueOn === undefined) return undefined;
  return sql` and ${sql.ref(`${prefix}${effective}`)} <= ${trueOn}`;
}

import type { RowShape, Values } from './row-shape.js';

/** A row in memory; `values` is undefined when it does not exist (or no longer does). */
interface Cell {
  readonly key: Values;
  readonly values: Values | undefined;
  readonly changed: boolean;
}

/** What a batch did to one table. */
export interface TableChanges {
  readonly puts: readonly Values[];
  readonly deletes: readonly Values[];
}

type Named = Readonly<Record<string, unknown>>;
/** Keys by what they are found by in memory. */
export type Keys = ReadonlyMap<string, Values>;
const NONE: Keys = new Map();

/**
 * One table during one batch: the rows that were fetched and the rows that were written, by key.
 * It is the `rows.<table>` that handlers see, so its put, patch, get and delete keep the promises of TableRows.
 */
export class TableFold {
  readonly #cells = new Map<string, Cell>();
  readonly #missing = new Map<string, Values>();
  /** What the event now handled has declared. */
  #declared: Keys = NONE;
  /** What the event now handled has overwritten, latest last. */
  readonly #undo: [string, Cell | undefined][] = [];

  constructor(readonly shape: RowShape) {}

  /** Names the keys, and remembers those that are to be fetched. Throws when a key does not fit the table. */
  want(keys: readonly Named[]): Keys {
    const wanted = new Map(keys.map((key) => this.#identify(key)));
    for (const [identity, key] of wanted) this.#missing.set(identity, key);
    return wanted;
  }

  /** Fetches all that is wanted with one call; a key without a row is then known to have none. */
  async load(fetchRows: (keys: readonly Values[]) => Promise<readonly Values[]>): Promise<void> {
    if (this.#missing.size === 0) return;
    for (const [identity, key] of this.#missing)
      this.#cells.set(identity, { key, values: undefined, changed: false });
    for (const values of await fetchRows([...this.#missing.values()])) {
      const key = values.slice(0, this.shape.keyLength);
      this.#cells.set(this.shape.identity(key), { key, values, changed: false });
    }
    this.#missing.clear();
  }

  begin(declared: Keys | undefined): void {
    this.#undo.length = 0;
    this.#declared = declared ?? NONE;
  }

  /** Takes back what the event now handled did: a handler that fails leaves nothing behind. */
  rollback(): void {
    for (const [identity, before] of this.#undo.splice(0).reverse()) {
      if (before === undefined) this.#cells.delete(identity);
      else this.#cells.set(identity, before);
    }
  }

  changes(): TableChanges {
    const puts: Values[] = [];
    const deletes: Values[] = [];
    for (const { key, values, changed } of this.#cells.values()) {
      if (changed && values === undefined) deletes.push(key);
      else if (changed && values !== undefined) puts.push(values);
    }
    return { puts, deletes };
  }

  get(key: Named): Named | undefined {
    const values = this.#known(...this.#identify(key));
    return values && this.shape.decode(values);
  }

  put(row: Named): void {
    const values = this.shape.encode(row);
    const key = values.slice(0, this.shape.keyLength);
    this.#write(this.shape.identity(key), key, values);
  }

  patch(key: Named, change: Named): void {
    const [identity, encoded] = this.#identify(key);
    const values = this.#known(identity, encoded);
    if (values === undefined)
      throw new Error(`${this.shape.table} has no row ${JSON.stringify(encoded)} to patch`);
    this.#write(identity, encoded, this.shape.change(values, change));
  }

  delete(key: Named): void {
    this.#write(...this.#identify(key), undefined);
  }

  #identify(named: Named): [identity: string, key: Values] {
    const key = this.shape.encodeKey(named);
    return [this.shape.identity(key), key];
  }

  // A row that happens to be in memory must not be readable: what a handler sees may not depend on the size of a batch.
  #known(identity: string, key: Values): Values | undefined {
    if (!this.#declared.has(identity)) {
      throw new Error(`${this.shape.table} ${JSON.stringify(key)} is not among the handler's needs`);
    }
    return this.#cells.get(identity)?.values;
  }

  #write(identity: string, key: Values, values: Values | undefined): void {
    this.#undo.push([identity, this.#cells.get(identity)]);
    this.#cells.set(identity, { key, values, changed: true });
  }
}

import type { RowShape, Values } from './row-shape.js';

type Named = Readonly<Record<string, unknown>>;

/** A row in memory; `values` is undefined when it does not exist (or no longer does). */
interface Cell {
  readonly key: Values;
  readonly values: Values | undefined;
  /** The same, decoded: kept from the put, or made by the first get. */
  row: Named | undefined;
  /** Whether a handler asked to see it: others are forgotten once they are written. */
  readonly wanted: boolean;
}

/** What a row was after an event, from that event's position on; `values` is undefined when it was deleted. */
export interface Version {
  readonly since: number;
  readonly key: Values;
  readonly values: Values | undefined;
}

/** What a write took the place of. */
interface Overwritten {
  readonly identity: string;
  readonly before: Cell | undefined;
  readonly replaced: Version | undefined;
}

/** Keys by what they are found by in memory. */
export type Keys = ReadonlyMap<string, Values>;
const NONE: Keys = new Map();

/**
 * One table while a log is folded: the rows that were fetched and the rows that were written, by key, and every
 * version that the batch made. It is the `rows.<table>` that handlers see, so its put, patch, get and delete keep the
 * promises of TableRows. Rows are kept from one batch to the next, `cellsMax` of them.
 */
export class TableFold {
  readonly #cells = new Map<string, Cell>();
  readonly #versions = new Map<string, Version[]>();
  readonly #missing = new Map<string, Values>();
  /** What the event now handled has declared, and where it stands. */
  #declared: Keys = NONE;
  #since = 0;
  /** What the event now handled has overwritten, latest last. */
  readonly #undo: Overwritten[] = [];

  constructor(
    readonly shape: RowShape,
    private readonly cellsMax: number,
  ) {}

  /** Names the keys, and remembers those that are to be fetched. Throws when a key does not fit the table. */
  want(keys: readonly Named[]): Keys {
    const wanted = new Map(keys.map((key) => this.#identify(key)));
    for (const [identity, key] of wanted) if (!this.#cells.has(identity)) this.#missing.set(identity, key);
    return wanted;
  }

  /** Fetches all that is wanted with one call; a key without a row is then known to have none. */
  async load(fetchRows: (keys: readonly Values[]) => Promise<readonly Values[]>): Promise<void> {
    if (this.#missing.size === 0) return;
    const found = await fetchRows([...this.#missing.values()]);
    for (const [identity, key] of this.#missing)
      this.#cells.set(identity, { key, values: undefined, row: undefined, wanted: true });
    for (const values of found) {
      const key = values.slice(0, this.shape.keyLength);
      this.#cells.set(this.shape.identity(key), { key, values, row: undefined, wanted: true });
    }
    this.#missing.clear();
  }

  begin(declared: Keys | undefined, since: number): void {
    this.#undo.length = 0;
    this.#declared = declared ?? NONE;
    this.#since = since;
  }

  /** Takes back what the event now handled did: a handler that fails leaves nothing behind. */
  rollback(): void {
    for (const { identity, before, replaced } of this.#undo.splice(0).reverse()) {
      if (before === undefined) this.#cells.delete(identity);
      else this.#cells.set(identity, before);
      const versions = this.#versions.get(identity);
      versions?.pop();
      if (replaced) versions?.push(replaced);
    }
  }

  /** Every version that the batch made, row by row, each row's in the order of time. */
  *changes(): Iterable<readonly Version[]> {
    for (const versions of this.#versions.values()) if (versions.length > 0) yield versions;
  }

  /** The batch is committed: its rows may be built upon, and forgotten when they are too many. */
  committed(): void {
    for (const identity of this.#versions.keys())
      if (!this.#cells.get(identity)?.wanted) this.#cells.delete(identity);
    this.#versions.clear();
    for (const identity of this.#cells.keys()) {
      if (this.#cells.size <= this.cellsMax) return;
      this.#cells.delete(identity);
    }
  }

  get(key: Named): Named | undefined {
    const cell = this.#known(...this.#identify(key));
    if (cell?.values === undefined) return undefined;
    cell.row ??= this.shape.decode(cell.values);
    // A fresh object, so that no handler can reach into another's row.
    return { ...cell.row };
  }

  put(row: Named): void {
    const values = this.shape.encode(row);
    const key = values.slice(0, this.shape.keyLength);
    this.#write(this.shape.identity(key), { key, values, row });
  }

  patch(key: Named, change: Named): void {
    const [identity, encoded] = this.#identify(key);
    const values = this.#known(identity, encoded)?.values;
    if (values === undefined)
      throw new Error(`${this.shape.table} has no row ${JSON.stringify(encoded)} to patch`);
    this.#write(identity, { key: encoded, values: this.shape.change(values, change), row: undefined });
  }

  delete(key: Named): void {
    const [identity, encoded] = this.#identify(key);
    this.#write(identity, { key: encoded, values: undefined, row: undefined });
  }

  #identify(named: Named): [identity: string, key: Values] {
    const key = this.shape.encodeKey(named);
    return [this.shape.identity(key), key];
  }

  // A row that happens to be in memory must not be readable: what a handler sees may not depend on the size of a batch.
  #known(identity: string, key: Values): Cell | undefined {
    if (!this.#declared.has(identity)) {
      throw new Error(`${this.shape.table} ${JSON.stringify(key)} is not among the handler's needs`);
    }
    return this.#cells.get(identity);
  }

  #write(identity: string, cell: Omit<Cell, 'wanted'>): void {
    const before = this.#cells.get(identity);
    if (before?.values && cell.values) this.shape.checkFixed(before.values, cell.values);
    const wanted = before?.wanted ?? this.#declared.has(identity);
    this.#cells.set(identity, { ...cell, wanted });
    const replaced = this.#keep(identity, { since: this.#since, key: cell.key, values: cell.values });
    this.#undo.push({ identity, before, replaced });
  }

  /** An event that writes a row twice leaves one version of it; gives the one that was replaced. */
  #keep(identity: string, version: Version): Version | undefined {
    const versions = this.#versions.get(identity);
    if (versions === undefined) {
      this.#versions.set(identity, [version]);
      return undefined;
    }
    const replaced = versions.at(-1)?.since === version.since ? versions.pop() : undefined;
    versions.push(version);
    return replaced;
  }
}

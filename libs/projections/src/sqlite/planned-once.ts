import { SqliteDialect, SqliteQueryCompiler } from 'kysely';

/**
 * Kysely's dialect with parameters that SQLite's planner does not look at. It looks at the value of a bare `?` that a
 * column is compared with, and then plans the statement anew whenever a value is bound: an indexed lookup over two
 * tables took 90 µs instead of 12 (ADR 0020). The driver offers no way to switch that off (SQLITE_DBCONFIG_ENABLE_QPSG);
 * what stands in a CAST is not looked at.
 */
export class PlannedOnceDialect extends SqliteDialect {
  override createQueryCompiler(): SqliteQueryCompiler {
    return new PlannedOnceCompiler();
  }
}

class PlannedOnceCompiler extends SqliteQueryCompiler {
  protected override appendValue(parameter: unknown): void {
    this.addParameter(parameter);
    const type = typeOf(parameter);
    this.append(
      type
        ? `cast(${this.getCurrentParameterPlaceholder()} as ${type})`
        : this.getCurrentParameterPlaceholder(),
    );
  }
}

/** The values that rows hold (row-shape.ts); anything else stays as it is. */
function typeOf(parameter: unknown): 'text' | 'integer' | undefined {
  if (typeof parameter === 'string') return 'text';
  return typeof parameter === 'bigint' || Number.isSafeInteger(parameter) ? 'integer' : undefined;
}

export type RefusalDetails = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/**
 * The domain says no. `code` is stable (`slice.reason`); the message is a Vietnamese sentence that names
 * the next step; `details` carry the numbers behind it. A refusal knows nothing of HTTP.
 */
export abstract class Refusal extends Error {
  abstract readonly code: string;

  constructor(
    message: string,
    readonly details: RefusalDetails = {},
  ) {
    super(message);
    this.name = new.target.name;
  }
}

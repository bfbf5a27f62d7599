import { ValidateBy } from 'class-validator';
import { isRule } from '#reference-data';

/** A rule in one of the published shapes; whether its numbers make sense, the domain says. */
export const IsRule = (): PropertyDecorator =>
  ValidateBy({ name: 'isRule', validator: { validate: isRule } });

import { parseDecimal, type Decimal } from '#kernel';
import { fieldsInvalid } from './validation.js';

const PLACES_MAX = 4;

/** Points as a person types them ("42,5"), canonical. Throws a 400 problem for anything else, and beyond 4 places. */
export function decimalField(name: string, typed: string): Decimal {
  const value = parseDecimal(typed);
  const places = value?.split('.')[1]?.length ?? 0;
  if (value === undefined || value.startsWith('-') || places > PLACES_MAX) {
    const detail = 'Phải là số từ 0 trở lên, nhiều nhất 4 chữ số thập phân, ví dụ "42,5".';
    throw fieldsInvalid([{ pointer: `/${name}`, code: 'isPoints', detail }]);
  }
  return value;
}

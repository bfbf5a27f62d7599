import { ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { EdgeProblem, type FieldProblem } from './problem.js';

/** What class-validator's rules mean to the person who filled the field in. */
const sentences: Readonly<Record<string, string>> = {
  whitelistValidation: 'Trường này không được nhận. Hãy bỏ đi, hoặc kiểm tra lại tên trường.',
  isString: 'Phải là chuỗi ký tự (trong dấu ngoặc kép).',
  isPlainText: 'Có ký tự không dùng được. Hãy gõ lại.',
  isNotEmpty: 'Không được để trống.',
  isInt: 'Phải là số nguyên.',
  isObject: 'Phải là một đối tượng JSON.',
  isArray: 'Phải là một danh sách.',
  isIn: 'Không phải là một trong các giá trị được nhận.',
  isInstant: 'Phải là một thời điểm có thật kèm múi giờ, ví dụ 2026-01-14T17:00:00+07:00.',
  isPoint:
    'Phải là một vị trí của sổ cái, hoặc một thời điểm có thật kèm múi giờ, ví dụ 2026-01-14T17:00:00+07:00.',
  isDay: 'Phải là một ngày có thật, viết yyyy-mm-dd, ví dụ 2025-06-30.',
  isFlatTexts:
    'Phải là các ô dạng chữ (số cũng viết trong dấu ngoặc kép, ví dụ "93,5"); nhiều nhất 50 ô, mỗi ô 60 ký tự.',
  isRule: 'Không đúng dạng của một quy tắc chấm. Hãy chép quy tắc của một bộ chỉ số rồi sửa.',
  maxLength: 'Quá dài.',
  minLength: 'Quá ngắn.',
  min: 'Nhỏ hơn mức cho phép.',
  max: 'Lớn hơn mức cho phép.',
  arrayMinSize: 'Danh sách phải có ít nhất một mục.',
  arrayMaxSize: 'Danh sách quá dài.',
  matches: 'Không đúng dạng.',
  nestedValidation: 'Phải là một đối tượng JSON.',
};

/** Turns what class-validator found into pointers and sentences, nested fields included. */
export function fieldProblems(errors: readonly ValidationError[], parent = ''): readonly FieldProblem[] {
  return errors.flatMap(({ property, constraints = {}, children = [] }) => {
    const pointer = `${parent}/${property.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const own = Object.keys(constraints).map((code) => ({
      pointer,
      code,
      detail: sentences[code] ?? 'Giá trị không được nhận.',
    }));
    return [...own, ...fieldProblems(children, pointer)];
  });
}

export function fieldsInvalid(errors: readonly FieldProblem[]): EdgeProblem {
  const names = [...new Set(errors.map(({ pointer }) => pointer.slice(1)))].slice(0, 5).join(', ');
  return new EdgeProblem(
    'http.fields-invalid',
    `Dữ liệu chưa đúng ở: ${names}. Hãy sửa theo chỉ dẫn từng trường rồi gửi lại.`,
    {
      errors,
    },
  );
}

/** Strict: a field nobody asked for is refused, because a misspelt one would otherwise be lost in silence. */
export const strictFields = (): ValidationPipe =>
  new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    transform: true,
    stopAtFirstError: true,
    validationError: { target: false, value: false },
    exceptionFactory: (errors) => fieldsInvalid(fieldProblems(errors)),
  });

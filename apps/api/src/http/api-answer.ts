import type { Type } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import type { Answer } from './answer.js';

type Gives<Body> = (...asked: never[]) => Promise<Body | Answer<Body>> | Body;

/** Says in the OpenAPI document what a read answers; does not compile on a method that gives anything less. */
export const ApiAnswer =
  <Body extends object>(type: Type<Body>, status = 200) =>
  <Handler extends Gives<Body>>(
    target: object,
    key: string | symbol,
    descriptor: TypedPropertyDescriptor<Handler>,
  ): void => {
    ApiResponse({ status, type, description: status === 200 ? 'đọc được' : 'đã nhận, đang làm' })(
      target,
      key,
      descriptor,
    );
  };

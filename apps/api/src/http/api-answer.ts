import type { Type } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { Answer } from './answer.js';

type Gives<Body> = (...asked: never[]) => Promise<Body | Answer<Body>> | Body;

/** Says in the OpenAPI document what a read answers; does not compile on a method that gives anything less. */
export const ApiAnswer =
  <Body extends object>(type: Type<Body>) =>
  <Handler extends Gives<Body>>(
    target: object,
    key: string | symbol,
    descriptor: TypedPropertyDescriptor<Handler>,
  ): void => {
    ApiOkResponse({ type, description: 'đọc được' })(target, key, descriptor);
  };

import { SetMetadata } from '@nestjs/common';
import { ApiBearerAuth } from '@nestjs/swagger';
import type { ActionOn, SubjectKind } from '#access';

/** What a route does to what, in the words of the access policy. */
export type RoutePolicy = {
  [Kind in SubjectKind]: { readonly kind: Kind; readonly action: ActionOn<Kind> };
}[SubjectKind];

export const ROUTE_POLICY = 'dti:route-policy';
export const ROUTE_PUBLIC = 'dti:route-public';

/** Every route declares one, or `@Public()`; the application does not start otherwise. */
export const Policy =
  <Kind extends SubjectKind>(action: ActionOn<Kind>, kind: Kind): MethodDecorator =>
  (target, key, descriptor) => {
    SetMetadata(ROUTE_POLICY, { kind, action })(target, key, descriptor);
    ApiBearerAuth()(target, key, descriptor);
  };

/** For everybody, and the policy has nothing to say about it: signing in, health, the pages of problems. */
export const Public = (): MethodDecorator => SetMetadata(ROUTE_PUBLIC, true);

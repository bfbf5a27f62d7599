import { Injectable, RequestMethod, type OnModuleInit } from '@nestjs/common';
import { METHOD_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { ROUTE_POLICY, ROUTE_PUBLIC } from './policy.decorator.js';

/** A programmer's slip, found at start: nobody would have decided who may call these. */
export class RoutesWithoutPolicy extends Error {
  override readonly name = 'RoutesWithoutPolicy';
  constructor(readonly routes: readonly string[]) {
    super(`these routes declare neither @Policy() nor @Public(): ${routes.join(', ')}`);
  }
}

/** Looks at every route of every controller before the first request is served. */
@Injectable()
export class RouteAudit implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  /** Throws RoutesWithoutPolicy. */
  onModuleInit(): void {
    const open = this.discovery.getControllers().flatMap(({ metatype, name }) => {
      const prototype: unknown = metatype?.prototype;
      if (!(prototype instanceof Object)) return [];
      const methods = this.scanner.getAllMethodNames(prototype);
      return methods
        .filter((method) => !this.#isDecided(prototype, method))
        .map((method) => `${name}.${method}`);
    });
    if (open.length > 0) throw new RoutesWithoutPolicy(open);
  }

  #isDecided(prototype: object, method: string): boolean {
    const handler: unknown = Reflect.get(prototype, method);
    if (typeof handler !== 'function') return true;
    const isRoute = this.reflector.get<RequestMethod | undefined>(METHOD_METADATA, handler) !== undefined;
    return (
      !isRoute ||
      [ROUTE_POLICY, ROUTE_PUBLIC].some((key) => this.reflector.get<unknown>(key, handler) !== undefined)
    );
  }
}

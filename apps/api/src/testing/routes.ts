import { RequestMethod, type INestApplication } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';

/** Every route that Nest serves, as `GET /api/v1/cycles/:cycle`: read from the controllers themselves. */
export function routesOf(app: INestApplication): readonly string[] {
  const reflector = new Reflector();
  const controllers = app.get(DiscoveryService, { strict: false }).getControllers();
  return controllers.flatMap(({ metatype }) => {
    const prototype: unknown = metatype?.prototype;
    if (!metatype || !(prototype instanceof Object)) return [];
    const base = reflector.get<string>(PATH_METADATA, metatype);
    return new MetadataScanner().getAllMethodNames(prototype).flatMap((name) => {
      const handler: unknown = Reflect.get(prototype, name);
      if (typeof handler !== 'function') return [];
      const method = reflector.get<RequestMethod | undefined>(METHOD_METADATA, handler);
      const path = reflector.get<string | undefined>(PATH_METADATA, handler) ?? '/';
      return method === undefined
        ? []
        : [`${RequestMethod[method]} /${base}${path === '/' ? '' : `/${path}`}`];
    });
  });
}

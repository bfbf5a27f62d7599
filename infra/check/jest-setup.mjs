// CommonJS Nest add-ons fail with "Cannot require() ES Module in a cycle" unless Nest itself is loaded first.
import 'reflect-metadata';
await import('@nestjs/common');
await import('@nestjs/core');

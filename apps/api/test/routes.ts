import type { MetadataScanner, ModulesContainer } from '@nestjs/core';
import { RequestMethod, type Type } from '@nestjs/common';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { z } from 'zod';

/** A method of a controller that answers requests, with everything that its decorators say. */
export interface Handler {
  /** `Class.method` */
  name: string;
  type: Type;
  method: (...given: never[]) => unknown;
  /** `GET /api/v1/events/:id`, with the HEAD that Fastify makes of each GET. */
  routes: string[];
  /** What the body and the answer are held against, where the handler names it. */
  body: z.ZodType | null;
  answer: z.ZodType | null;
}

/** Nest's own marks: @nestjs/common/constants.js, which the package does not export. */
const PATH = 'path';
const METHOD = 'method';
const ARGUMENTS = '__routeArguments__';
const SERIALIZER = 'class_serializer:options';
const BODY = 3;

const joinPath = (...parts: string[]) =>
  `/${parts
    .flatMap((part) => part.split('/'))
    .filter(Boolean)
    .join('/')}`;

export function handlersOf(modules: ModulesContainer, scanner: MetadataScanner): Handler[] {
  return [...modules.values()].flatMap((module) =>
    [...module.controllers.values()].flatMap(({ metatype }) => {
      const type = metatype as Type;
      const prototype = type.prototype as Record<string, Handler['method']>;
      return scanner.getAllMethodNames(prototype).flatMap((key) => {
        const method = prototype[key];
        const path = method && (Reflect.getMetadata(PATH, method) as string | undefined);
        if (!method || path === undefined) return [];
        const verb = RequestMethod[Reflect.getMetadata(METHOD, method) as RequestMethod];
        const where = joinPath((Reflect.getMetadata(PATH, type) as string | undefined) ?? '', path);
        return [
          {
            name: `${type.name}.${key}`,
            type,
            method,
            routes: (verb === 'GET' ? ['GET', 'HEAD'] : [verb]).map((one) => `${one} ${where}`),
            body: bodySchema(type, key),
            answer:
              (Reflect.getMetadata(SERIALIZER, method) as { schema?: z.ZodType } | undefined)?.schema ?? null,
          },
        ];
      });
    }),
  );
}

function bodySchema(type: Type, key: string): z.ZodType | null {
  const given = (Reflect.getMetadata(ARGUMENTS, type, key) ?? {}) as Record<string, { schema?: z.ZodType }>;
  const body = Object.entries(given).find(([name]) => name.startsWith(`${BODY}:`));
  return body?.[1].schema ?? null;
}

/**
 * Starts an app by `start` and returns it with every route that its server was given, as `METHOD /path/:param`. Fastify
 * tells a route only while it is registered, so the ear is put on before the app does anything.
 */
export async function hearRoutes<T>(start: () => Promise<T>): Promise<{ started: T; routes: string[] }> {
  const { init } = FastifyAdapter.prototype;
  const routes = new Set<string>();
  FastifyAdapter.prototype.init = function listening(this: FastifyAdapter) {
    this.getInstance().addHook('onRoute', ({ method, url }) => {
      for (const one of [method].flat()) routes.add(`${one} ${url}`);
    });
    return init.call(this);
  };
  try {
    return { started: await start(), routes: [...routes] };
  } finally {
    FastifyAdapter.prototype.init = init;
  }
}

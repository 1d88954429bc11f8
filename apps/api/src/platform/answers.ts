import { applyDecorators, HttpCode, SerializeOptions } from '@nestjs/common';
import { ApiQuery, ApiResponse } from '@nestjs/swagger';
import { Problem } from '@odeum/contract/errors';
import type { z } from 'zod';

/** Declares what a route answers with: the answer is held against the schema, and OpenAPI describes it from the same. */
export function Answers(schema: z.ZodType, status = 200): MethodDecorator {
  return applyDecorators(
    HttpCode(status),
    SerializeOptions({ schema }),
    ApiResponse({
      status,
      standardSchema: schema as never,
      description: schema.meta()?.description ?? 'Done',
    }),
    ApiResponse({ status: 'default', standardSchema: Problem as never, description: 'Refused, RFC 9457' }),
  );
}

/** A route that answers with something other than JSON, or with nothing. */
export function AnswersWith(type: string | null, status = 200): MethodDecorator {
  return applyDecorators(
    HttpCode(status),
    ApiResponse({
      status,
      description: type ?? 'Done, no content',
      ...(type ? { content: { [type]: {} } } : {}),
    } as never),
    ApiResponse({ status: 'default', standardSchema: Problem as never, description: 'Refused, RFC 9457' }),
  );
}

/** Describes the fields of a query by the schema that reads them; of a whole schema OpenAPI's scanner makes nothing. */
export function Asks(schema: z.ZodObject): MethodDecorator {
  return applyDecorators(
    ...Object.entries(schema.shape).map(([name, field]) => {
      const isOptional = (field as z.ZodType).safeParse(undefined).success;
      return ApiQuery({ name, required: !isOptional, standardSchema: field } as never);
    }),
  );
}

import { paths } from '@odeum/contract/paths';
import type { z } from 'zod';
import { ApiProblem, toProblem } from './api';

/** Sends a form with a file and tells how much of it has gone, from 0 to 1. `fetch` cannot tell. */
export function upload<Schema extends z.ZodType>(
  schema: Schema,
  path: string,
  form: FormData,
  tellShare: (share: number) => void,
  method: 'POST' | 'PUT' = 'POST',
): Promise<z.output<Schema>> {
  return new Promise((done, fail) => {
    const request = new XMLHttpRequest();
    request.open(method, `${paths.api.base}${path}`);
    request.responseType = 'json';
    request.upload.onprogress = (event) => tellShare(event.lengthComputable ? event.loaded / event.total : 0);
    request.onerror = () => fail(new ApiProblem('unavailable'));
    request.onload = () => {
      const answer = schema.safeParse(request.response);
      if (request.status < 300 && answer.success) return done(answer.data);
      fail(toProblem(request.status, request.response));
    };
    request.send(form);
  });
}

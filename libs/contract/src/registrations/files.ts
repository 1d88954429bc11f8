import { z } from 'zod';
import { Id } from '../common/index';

/** What may be handed in as an answer, by its bytes. */
export const ANSWER_FILE_TYPES = ['application/pdf', 'image/png', 'image/jpeg'] as const;

/** A file that was handed in with a registration; its id is the answer. */
export const AnswerFile = z
  .object({ id: Id, name: z.string(), bytes: z.int() })
  .meta({ id: 'RegistrationAnswerFile' });
export type AnswerFile = z.infer<typeof AnswerFile>;

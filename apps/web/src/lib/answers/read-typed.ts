import { LIMITS } from '@odeum/contract/common';
import type { FieldFault } from '@odeum/contract/errors';
import { type Answers, Mode } from '@odeum/contract/registrations';
import { answerName, collectAnswers } from '@odeum/domain/forms';

type Field = [name: string, value: string];
/** Stands for a file that is chosen and has no id before it is sent. */
const NOT_SENT_YET = '00000000-0000-4000-8000-000000000000';

/** A file that is chosen replaces one that was sent before. */
const withFiles = (fields: Field[], files: string[]): Answers => ({
  ...collectAnswers(fields),
  ...collectAnswers(files.map((name): Field => [name, NOT_SENT_YET])),
});

const filesOf = (data: FormData) =>
  [...data].filter((entry): entry is [string, File] => entry[1] instanceof File && entry[1].size > 0);

/** What a browser would send of these fields. */
export function readSent(data: FormData): Answers {
  const texts = [...data].filter((entry): entry is Field => typeof entry[1] === 'string');
  return withFiles(
    texts,
    filesOf(data).map(([name]) => name),
  );
}

/** Files that need not be sent to be refused. */
export function checkFiles(data: FormData): FieldFault[] {
  return filesOf(data)
    .filter(([, file]) => file.size > LIMITS.answerFileBytes)
    .map(([name]) => ({ path: `answers.${name.slice(answerName('').length)}`, code: 'file_too_large' }));
}

/** What is typed in a form, also in fields that are not asked at the moment and so would not be sent. */
export function readTyped(form: HTMLFormElement): Answers {
  const files: string[] = [];
  const fields = [...form.elements].flatMap((one): Field[] => {
    if (one instanceof HTMLSelectElement || one instanceof HTMLTextAreaElement)
      return [[one.name, one.value]];
    if (!(one instanceof HTMLInputElement)) return [];
    if (one.type === 'file') {
      if (one.value) files.push(one.name);
      return [];
    }
    const isBox = one.type === 'checkbox' || one.type === 'radio';
    return isBox && !one.checked ? [] : [[one.name, one.value]];
  });
  return withFiles(fields, files);
}

export function readMode(form: HTMLFormElement): Mode | null {
  const mode = Mode.safeParse(new FormData(form).get('mode'));
  return mode.success ? mode.data : null;
}

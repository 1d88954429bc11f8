import { type Answers, Mode } from '@odeum/contract/registrations';
import { collectAnswers } from '@odeum/domain/forms';

/** What a browser would send of these fields. */
export function readSent(data: FormData): Answers {
  return collectAnswers([...data].filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

/** What is typed in a form, also in fields that are not asked at the moment and so would not be sent. */
export function readTyped(form: HTMLFormElement): Answers {
  const fields = [...form.elements].flatMap((one): [string, string][] => {
    if (one instanceof HTMLSelectElement || one instanceof HTMLTextAreaElement)
      return [[one.name, one.value]];
    if (!(one instanceof HTMLInputElement)) return [];
    const isBox = one.type === 'checkbox' || one.type === 'radio';
    return isBox && !one.checked ? [] : [[one.name, one.value]];
  });
  return collectAnswers(fields);
}

export function readMode(form: HTMLFormElement): Mode | null {
  const mode = Mode.safeParse(new FormData(form).get('mode'));
  return mode.success ? mode.data : null;
}

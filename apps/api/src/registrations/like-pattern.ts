/** What somebody looks for, wherever it stands, with its own signs taken as they are. */
export function likePattern(text: string): string {
  return `%${text.replace(/[\\%_]/g, '\\$&')}%`;
}

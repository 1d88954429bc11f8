/** A sentence in which the address is a link, wherever the language puts it. */
export function MailText({ say, email }: { say: (email: string) => string; email: string }) {
  const [before, after] = say('\u0000').split('\u0000');
  return (
    <>
      {before}
      <a href={`mailto:${email}`}>{email}</a>
      {after}
    </>
  );
}

import { z } from 'zod';
import { Email, Id, Language, LocalisedTextView } from '../common/index';
import { Permission, Role } from '../permissions/index';

/** `language`: the one in which the person reads the page, and so the mail. */
export const RequestSignInLink = z
  .object({ email: Email, language: Language.default('en') })
  .meta({ id: 'RequestSignInLink' });
/** Always the same answer, whether or not the address is known. */
export const SignInLinkRequested = z.object({ isSent: z.literal(true) }).meta({ id: 'SignInLinkRequested' });

export const UseSignInLink = z.object({ token: z.string().min(20).max(100) }).meta({ id: 'UseSignInLink' });

export const MeView = z
  .object({
    id: Id,
    name: z.string(),
    email: z.string(),
    memberships: z.array(
      z.object({
        organisationId: Id,
        organisationName: LocalisedTextView,
        role: Role,
        permissions: z.array(Permission),
      }),
    ),
  })
  .meta({ id: 'Me' });
export type MeView = z.infer<typeof MeView>;

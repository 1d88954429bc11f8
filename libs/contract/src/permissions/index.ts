import { z } from 'zod';

/** What a member of an organisation may be allowed to do. */
export const PERMISSIONS = [
  'event.view',
  'event.edit',
  'event.publish',
  'programme.edit',
  'programme.run',
  'registration.view',
  'registration.decide',
  'registration.export',
  'check_in.manage',
  'stream.edit',
  'partner.invite',
  'question.moderate',
  'record.edit',
  'comment.moderate',
  'outbox.view',
] as const;
export const Permission = z.enum(PERMISSIONS).meta({ id: 'Permission' });
export type Permission = z.infer<typeof Permission>;

export const ROLES = ['owner', 'organiser', 'editor', 'registrar', 'moderator', 'viewer'] as const;
export const Role = z.enum(ROLES).meta({ id: 'Role' });
export type Role = z.infer<typeof Role>;

/** A role is a list of permissions; nothing else is. */
export const ROLE_PERMISSIONS: Record<Role, readonly Permission[]> = {
  owner: PERMISSIONS,
  organiser: PERMISSIONS,
  editor: ['event.view', 'event.edit', 'programme.edit', 'programme.run', 'stream.edit', 'record.edit'],
  registrar: [
    'event.view',
    'registration.view',
    'registration.decide',
    'registration.export',
    'check_in.manage',
    'outbox.view',
  ],
  moderator: ['event.view', 'programme.run', 'question.moderate', 'comment.moderate'],
  viewer: ['event.view'],
};

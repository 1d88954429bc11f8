import { notifications } from '@mantine/notifications';

/** Success is told in passing; what goes wrong is told where it went wrong. */
export function tellSaved(message: string): void {
  notifications.show({ message, autoClose: 4000, withBorder: true });
}

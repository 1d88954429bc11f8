import { AttendanceReport, Doors } from '@odeum/contract/attendance';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useEvent } from '../events/use-event';
import { call } from '../lib/api';
import { PageTitle } from '../shell/page-title';
import { Waiting } from '../shell/waiting';
import { Certificates } from './certificates';
import { DoorsSection } from './doors-section';
import { Papers } from './papers';
import { People } from './people';

/** While people come in, the numbers are looked at. */
const LOOK_EVERY_MS = 10_000;

export const doorsKey = (eventId: string) => ['doors', eventId];
export const attendanceKey = (eventId: string) => ['attendance', eventId];

/** Doors for those who come, who was there, and what they are given for it. */
export function AttendancePage() {
  const { t } = useTranslation('studio');
  const event = useEvent();
  const doors = useQuery({
    queryKey: doorsKey(event.id),
    queryFn: () => call(Doors, 'GET', `/events/${event.id}/doors`),
    refetchInterval: LOOK_EVERY_MS,
  });
  const report = useQuery({
    queryKey: attendanceKey(event.id),
    queryFn: () => call(AttendanceReport, 'GET', `/events/${event.id}/attendance`),
    refetchInterval: LOOK_EVERY_MS,
  });
  return (
    <>
      <PageTitle>{t('presence.title')}</PageTitle>
      <Waiting query={doors}>{(data) => <DoorsSection doors={data} />}</Waiting>
      <Waiting query={report}>
        {(data) => (
          <>
            <People report={data} />
            {event.can.exportRegistrations && <Papers />}
            <Certificates report={data} />
          </>
        )}
      </Waiting>
    </>
  );
}

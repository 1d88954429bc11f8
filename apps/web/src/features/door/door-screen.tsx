import type { DoorAnswer } from '@odeum/contract/attendance';
import { Notice } from '@odeum/ui/notice';
import { useTranslation } from 'react-i18next';
import { Camera } from './camera';
import { DoneList } from './done-list';
import { dayOf } from './door-list';
import styles from './door.module.css';
import { DoorHead } from './door-head';
import { ScanField } from './scan-field';
import type { OpenDoor } from './use-door';
import { Verdict } from './verdict';
import { WalkIn } from './walk-in';

/** Somebody lets people in: by camera, by hand scanner, or by name. */
export function DoorScreen({ door }: { door: OpenDoor }) {
  const { t } = useTranslation(['door', 'errors']);
  const { mind, state } = door;
  const { front, said, problem } = state;
  if (!front) return null;
  const { zone, languages } = front.event;
  return (
    <>
      <DoorHead door={door} />
      <main id="main" tabIndex={-1} className={styles.main}>
        <h1 className={styles.title}>{front.door.label}</h1>
        <div role="alert" className={styles.news}>
          {problem && <Notice kind="danger">{t(`errors:${problem}`)}</Notice>}
          {said && !problem && <LatestVerdict said={said} zone={zone} door={door} />}
        </div>
        <Camera onRead={(text) => void mind.scan(text)} />
        <ScanField
          tickets={state.tickets ?? []}
          done={state.done}
          zone={zone}
          doorLabel={front.door.label}
          isToday={dayOf(front.event, new Date())}
          onScan={(text) => void mind.scan(text)}
          onChoose={(ticketId) => void mind.choose(ticketId)}
        />
        <DoneList done={state.done} zone={zone} onUndo={(one) => void mind.undo(one)} />
        <WalkIn isOnline={state.isOnline} languages={languages} onWalkIn={(input) => mind.walkIn(input)} />
      </main>
    </>
  );
}

function LatestVerdict({ said, zone, door }: { said: DoorAnswer; zone: string; door: OpenDoor }) {
  // A new one is a new element: read out again, also where it says the same.
  return <Verdict key={said.id} answer={said} zone={zone} onLetIn={(id) => void door.mind.letIn(id)} />;
}

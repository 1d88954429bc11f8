import { Button } from '@mantine/core';
import { paths } from '@odeum/contract/paths';
import { Notice } from '@odeum/ui/notice';
import { VisuallyHidden } from '@odeum/ui/visually-hidden';
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink, Outlet } from 'react-router';
import { type OfEvent, useEvent } from '../events/use-event';
import { useProblemText } from '../lib/words';
import styles from '../shell/shell.module.css';
import { Waiting } from '../shell/waiting';
import { CollisionNotice } from './collision-notice';
import { SessionDrawer } from './session-drawer';
import { useEdits } from './use-edits';
import { type Programming, useProgrammeQuery } from './use-programme';

const PAGES = [
  ['board', paths.studio.programme],
  ['list', paths.studio.programmeList],
  ['rooms', paths.studio.rooms],
  ['speakers', paths.studio.speakers],
  ['releases', paths.studio.releases],
  ['import', paths.studio.importing],
  ['languages', paths.studio.languages],
] as const;

/** In a field these keys are the field's own. */
const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;

/** The frame of the programme's pages: what others do arrives here, and what one has done can be taken back here. */
export function ProgrammeLayout() {
  const { t } = useTranslation('studio');
  const problemText = useProblemText();
  const event = useEvent();
  const [isHeld, hold] = useState(false);
  const [said, say] = useState('');
  const query = useProgrammeQuery(event.id, isHeld);
  const edits = useEdits(event.id);
  const undo = async () => (await edits.undo()) && say(t('board.undone'));
  const redo = async () => (await edits.redo()) && say(t('board.redone'));
  useEffect(() => {
    const listen = (pressed: KeyboardEvent) => {
      if (!(pressed.ctrlKey || pressed.metaKey) || pressed.altKey || isTyping(pressed.target)) return;
      const key = pressed.key.toLowerCase();
      const isRedo = key === 'y' || (key === 'z' && pressed.shiftKey);
      if (!isRedo && key !== 'z') return;
      pressed.preventDefault();
      void (isRedo ? redo() : undo());
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  });
  return (
    <Waiting query={query}>
      {(programme) => {
        const context: Programming & OfEvent = { event, programme, edits, hold, say };
        return (
          <>
            <div className={styles.title}>
              <nav className={styles.tabs} aria-label={t('programme')}>
                {PAGES.map(([name, pathOf]) => (
                  <NavLink key={name} end to={pathOf(event.id)}>
                    {t(`board.page.${name}`)}
                  </NavLink>
                ))}
              </nav>
              {event.can.edit && (
                <div className={styles.row}>
                  <Button
                    variant="default"
                    leftSection={<IconArrowBackUp size={20} stroke={1.75} aria-hidden />}
                    disabled={!edits.canUndo}
                    onClick={() => void undo()}
                  >
                    {t('board.undo')}
                  </Button>
                  <Button
                    variant="default"
                    leftSection={<IconArrowForwardUp size={20} stroke={1.75} aria-hidden />}
                    disabled={!edits.canRedo}
                    onClick={() => void redo()}
                  >
                    {t('board.redo')}
                  </Button>
                </div>
              )}
            </div>
            <VisuallyHidden isStatus>{said}</VisuallyHidden>
            {edits.collision && <CollisionNotice collision={edits.collision} edits={edits} />}
            {edits.problem !== null && (
              <Notice kind="danger" role="alert" title={problemText(edits.problem)}>
                <Button variant="default" onClick={edits.dismiss}>
                  {t('close')}
                </Button>
              </Notice>
            )}
            <Outlet context={context} />
            <SessionDrawer programming={context} />
          </>
        );
      }}
    </Waiting>
  );
}

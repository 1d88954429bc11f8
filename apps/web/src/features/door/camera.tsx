import { Button } from '@odeum/ui/button';
import { Notice } from '@odeum/ui/notice';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './door.module.css';
import { loadCodeReader } from './read-codes';

const LOOK_EVERY_MS = 150;
/** A ticket that stays in the picture is one scan. */
const SAME_FOR_MS = 4_000;

/** The camera, switched on when it is asked for; what it reads goes the way of what a hand scanner types. */
export function Camera({
  onRead,
  isOnFromStart = false,
}: {
  onRead: (text: string) => void;
  isOnFromStart?: boolean;
}) {
  const { t } = useTranslation('door');
  const [isOn, setOn] = useState(isOnFromStart);
  const [hasFailed, setFailed] = useState(false);
  const video = useRef<HTMLVideoElement>(null);
  const read = useRef(onRead);
  useEffect(() => {
    read.current = onRead;
  }, [onRead]);
  useEffect(() => {
    if (!isOn) return undefined;
    return watch(
      video.current,
      (text) => read.current(text),
      () => {
        setFailed(true);
        setOn(false);
      },
    );
  }, [isOn]);
  return (
    <div className={styles.camera}>
      {isOn && (
        <video ref={video} className={styles.video} muted playsInline aria-label={t('camera_shows')} />
      )}
      {hasFailed && (
        <Notice kind="warn" role="alert">
          {t(isOnFromStart ? 'kiosk_camera_none' : 'camera_none')}
        </Notice>
      )}
      <Button
        look="second"
        onClick={() => {
          setFailed(false);
          setOn(!isOn);
        }}
      >
        {t(isOn ? 'camera_stop' : 'camera')}
      </Button>
    </div>
  );
}

/** Looks at the camera until it is told to stop. */
function watch(
  video: HTMLVideoElement | null,
  onRead: (text: string) => void,
  onFail: () => void,
): () => void {
  let isOver = false;
  let stream: MediaStream | null = null;
  let last = { text: '', at: 0 };
  async function run(): Promise<void> {
    if (!video || !navigator.mediaDevices) throw new Error('no camera');
    const [reader, opened] = await Promise.all([
      loadCodeReader(),
      navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' }, audio: false }),
    ]);
    stream = opened;
    if (isOver) return stop();
    video.srcObject = stream;
    await video.play();
    while (!isOver) {
      const text = await reader(video);
      const now = Date.now();
      if (text && (text !== last.text || now - last.at > SAME_FOR_MS)) {
        onRead(text);
        navigator.vibrate?.(60);
      }
      if (text) last = { text, at: now };
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    }
  }
  function stop(): void {
    isOver = true;
    for (const track of stream?.getTracks() ?? []) track.stop();
  }
  run().catch(() => {
    if (!isOver) onFail();
    stop();
  });
  return stop;
}

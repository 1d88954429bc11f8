import { create } from 'qrcode';
import { writeFileSync } from 'node:fs';

const WIDTH = 640;
const HEIGHT = 480;
const FRAMES = 20;

/** Writes what a camera would see that looks at a QR code: a film of one picture, as YUV4MPEG2. */
export function filmOf(text: string, file: string): void {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const scale = Math.floor((HEIGHT * 0.8) / modules.size);
  const [left, top] = [(WIDTH - modules.size * scale) / 2, (HEIGHT - modules.size * scale) / 2].map(
    Math.floor,
  );
  const light = Buffer.alloc(WIDTH * HEIGHT, 235);
  for (let y = 0; y < modules.size * scale; y += 1) {
    for (let x = 0; x < modules.size * scale; x += 1) {
      const isDark = modules.get(Math.floor(y / scale), Math.floor(x / scale));
      if (isDark) light[((top ?? 0) + y) * WIDTH + (left ?? 0) + x] = 16;
    }
  }
  const colour = Buffer.alloc((WIDTH * HEIGHT) / 2, 128);
  const frame = Buffer.concat([Buffer.from('FRAME\n'), light, colour]);
  const head = Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F10:1 Ip A1:1 C420jpeg\n`);
  writeFileSync(file, Buffer.concat([head, ...Array.from({ length: FRAMES }, () => frame)]));
}

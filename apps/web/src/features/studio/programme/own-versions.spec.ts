import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { onOwnVersions, type OwnVersions, withOwnVersions } from './own-versions';

interface Step {
  id: string;
  version: number;
}

/** A service with one part, and an organiser who edits it, takes back and does again; another one edits between. */
class Desk {
  own: OwnVersions = new Map();
  version = 1;
  text = 'a';
  past: (Step & { text: string })[] = [];

  /** What the screen shows, however old it is. */
  edit(version: number, text: string): boolean {
    const [step] = onOwnVersions(this.own, [{ id: 'x', version }]);
    if (step?.version !== this.version) return false;
    const was = this.text;
    this.write(text);
    this.own = withOwnVersions(this.own, [step], { x: this.version });
    this.past.push({ id: 'x', version: this.version, text: was });
    return true;
  }

  undo(): boolean {
    const step = this.past.pop();
    if (!step) return true;
    const isDone = this.edit(step.version, step.text);
    if (isDone) this.past.pop();
    return isDone;
  }

  write(text: string): void {
    this.version += 1;
    this.text = text;
  }
}

describe('versions of one’s own', () => {
  it('let two edits in a row go through, and two steps back', () => {
    const desk = new Desk();
    // The second was begun before the first was answered.
    expect([desk.edit(1, 'b'), desk.edit(1, 'c')]).toEqual([true, true]);
    expect([desk.undo(), desk.text, desk.undo(), desk.text]).toEqual([true, 'b', true, 'a']);
  });

  it('never reach over what somebody else has done', () => {
    const desk = new Desk();
    desk.edit(1, 'b');
    desk.write('theirs');
    expect(desk.edit(1, 'c')).toBe(false);
    expect(desk.edit(desk.version, 'd')).toBe(true);
    expect([desk.undo(), desk.text]).toEqual([true, 'theirs']);
    expect([desk.undo(), desk.text]).toEqual([false, 'theirs']);
  });

  it('go on when a part was removed and brought back', () => {
    let own = withOwnVersions(new Map(), [{ id: 'x', version: 4 }], { x: 5 });
    own = withOwnVersions(own, [{ id: 'x', version: 5 }], {});
    expect(onOwnVersions(own, [{ id: 'x', version: 0 }])).toEqual([{ id: 'x', version: 0 }]);
    own = withOwnVersions(own, [{ id: 'x', version: 0 }], { x: 1 });
    expect(onOwnVersions(own, [{ id: 'x', version: 5 }])).toEqual([{ id: 'x', version: 1 }]);
  });

  it('hold for any order of deeds: what another wrote stays until one has seen it', () => {
    const anyDeed = fc.constantFrom('old', 'fresh', 'undo', 'theirs');
    fc.assert(
      fc.property(fc.array(anyDeed, { maxLength: 30 }), (deeds) => {
        const desk = new Desk();
        let shown = desk.version;
        let isUnseen = false;
        deeds.forEach((deed, i) => {
          const { text } = desk;
          if (deed === 'old') desk.edit(shown, `mine ${i}`);
          if (deed === 'undo') desk.undo();
          if (isUnseen) expect(desk.text).toBe(text);
          if (deed === 'theirs') desk.write(`theirs ${i}`);
          if (deed === 'fresh') shown = desk.version;
          isUnseen = deed === 'theirs' || (isUnseen && deed !== 'fresh');
        });
      }),
    );
  });
});

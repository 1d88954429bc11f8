import { TextEncoder } from 'node:util';

/** What the router and the component library ask of a browser and jsdom does not have. Import it before them. */
globalThis.TextEncoder ??= TextEncoder as never;

window.matchMedia = (media: string) =>
  ({
    media,
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }) as never;

window.ResizeObserver = class {
  observe() {}
  unobserve() {}
  disconnect() {}
};

/** As much of it as the router looks at when one goes from page to page. */
globalThis.Request ??= class {
  readonly method = 'GET';
  readonly signal: AbortSignal;
  constructor(
    readonly url: string | URL,
    { signal }: { signal?: AbortSignal } = {},
  ) {
    this.signal = signal ?? new AbortController().signal;
  }
} as never;

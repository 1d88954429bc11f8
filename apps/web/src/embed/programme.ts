import { drawProgramme } from './draw-programme';
import { STYLES } from './styles';

/** Where this script came from is where the programme is. */
const ORIGIN = new URL(import.meta.url).origin;
const LANGUAGES = ['bg', 'en', 'pl'];
const FRESH_MS = 5 * 60_000;
const FAILED: Record<string, string> = {
  bg: 'Програмата не може да се покаже тук. Вижте я на нейната страница.',
  en: 'The programme cannot be shown here. See it on its own page.',
  pl: 'Nie można tu pokazać programu. Zapraszamy na jego stronę.',
};

/**
 * `<odeum-programme event="slug" lang="bg">`: the released programme of an event inside another website's page. What
 * stands in the element is shown until the programme has come, and stays where it does not come. `heading` is the level
 * of its first heading, 2 unless another is given.
 */
class OdeumProgramme extends HTMLElement {
  static observedAttributes = ['event', 'lang', 'heading'];
  private readonly shadow = this.attachShadow({ mode: 'open' });
  private shownAt = 0;
  private timer: ReturnType<typeof setInterval> | undefined;
  private asking: AbortController | undefined;
  private readonly refresh = () => {
    if (document.visibilityState === 'visible' && Date.now() - this.shownAt > FRESH_MS) void this.load();
  };

  constructor() {
    super();
    // A policy that forbids inline styles does not reach sheets that a script has made.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLES);
    this.shadow.adoptedStyleSheets = [sheet];
    this.shadow.append(document.createElement('slot'));
  }

  connectedCallback(): void {
    document.addEventListener('visibilitychange', this.refresh);
    this.timer = setInterval(this.refresh, FRESH_MS / 5);
    void this.load();
  }

  disconnectedCallback(): void {
    document.removeEventListener('visibilitychange', this.refresh);
    clearInterval(this.timer);
    this.asking?.abort();
  }

  attributeChangedCallback(): void {
    if (this.isConnected) void this.load();
  }

  private async load(): Promise<void> {
    const event = encodeURIComponent(this.getAttribute('event') ?? '');
    const lang = [this.lang, document.documentElement.lang]
      .map((tag) => tag.slice(0, 2).toLowerCase())
      .find((tag) => LANGUAGES.includes(tag));
    this.asking?.abort();
    const asking = new AbortController();
    this.asking = asking;
    try {
      const answer = await fetch(`${ORIGIN}/embed/${lang ?? 'en'}/${event}.json`, {
        credentials: 'omit',
        signal: asking.signal,
      });
      if (!answer.ok) throw new Error(String(answer.status));
      const level = Number(this.getAttribute('heading')) || 2;
      this.shadow.replaceChildren(drawProgramme(await answer.json(), level));
      this.shownAt = Date.now();
    } catch {
      // What was shown before goes on being shown: it is older, not wrong.
      if (!asking.signal.aborted && this.shownAt === 0) this.fail(event, lang ?? 'en');
    }
  }

  private fail(event: string, lang: string): void {
    if (this.childNodes.length > 0) return;
    const link = document.createElement('a');
    link.href = `${ORIGIN}/${lang}/events/${event}/programme`;
    link.textContent = FAILED[lang] ?? '';
    link.lang = lang;
    this.shadow.replaceChildren(link);
  }
}

if (!customElements.get('odeum-programme')) customElements.define('odeum-programme', OdeumProgramme);

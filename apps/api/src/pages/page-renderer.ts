import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Inject, Injectable } from '@nestjs/common';
import type { Language } from '@odeum/contract/common';
import type { PageState } from '@odeum/contract/pages';
import { CONFIG, type Config } from '../config/config';

type Scheme = 'light' | 'dark' | null;
type Shell = 'studio' | 'door';
type Manifest = Record<string, unknown>;

/** What the client's server half offers; it is built from apps/web. */
interface ServerHalf {
  renderPage: (
    state: PageState,
    options: { jsonLd: object | null; scheme: Scheme; manifest: Manifest },
  ) => string;
  renderShell: (options: {
    app: Shell;
    lang: Language;
    scheme: Scheme;
    manifest: Manifest;
    title: string;
  }) => string;
}

/** Draws pages with the client's own components, so that a page reads the same with scripts and without. */
@Injectable()
export class PageRenderer {
  private half: Promise<{ server: ServerHalf; manifest: Manifest }> | null = null;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  async drawPage(state: PageState, options: { jsonLd: object | null; scheme: Scheme }): Promise<string> {
    const { server, manifest } = await this.load();
    return server.renderPage(state, { ...options, manifest });
  }

  async drawShell(app: Shell, lang: Language, scheme: Scheme): Promise<string> {
    const { server, manifest } = await this.load();
    return server.renderShell({ app, lang, scheme, manifest, title: 'Odeum' });
  }

  /** Loaded at the start rather than at the first visit; a client that is not built says so. */
  async load(): Promise<{ server: ServerHalf; manifest: Manifest }> {
    this.half ??= this.read();
    return this.half;
  }

  private async read(): Promise<{ server: ServerHalf; manifest: Manifest }> {
    const entry = pathToFileURL(join(this.config.webDist, 'server', 'entry-server.js')).href;
    const manifest = await readFile(join(this.config.webDist, 'client', '.vite', 'manifest.json'), 'utf8');
    return {
      server: (await import(/* @vite-ignore */ entry)) as ServerHalf,
      manifest: JSON.parse(manifest) as Manifest,
    };
  }
}

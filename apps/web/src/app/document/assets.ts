/** What `vite build` writes to .vite/manifest.json. */
export interface ManifestChunk {
  file: string;
  css?: string[];
  assets?: string[];
  imports?: string[];
  dynamicImports?: string[];
  isEntry?: boolean;
}
export type ViteManifest = Record<string, ManifestChunk>;

export interface DocumentAssets {
  script: string;
  styles: string[];
  modules: string[];
  fonts: string[];
}

/** Alphabets of nearly every page; figures and quotes live in the Latin one. */
const FIRST_FONTS = /sofia-sans-(cyrillic|latin)-wght-normal/;

function collect(manifest: ViteManifest, key: string, seen: Set<string>): ManifestChunk[] {
  const chunk = manifest[key];
  if (!chunk || seen.has(key)) return [];
  seen.add(key);
  return [...(chunk.imports ?? []).flatMap((next) => collect(manifest, next, seen)), chunk];
}

/** Everything that a document needs from the start: one entry, and the modules that it will surely ask for. */
export function findAssets(manifest: ViteManifest, entry: string, more: string[] = []): DocumentAssets {
  const seen = new Set<string>();
  const chunks = [entry, ...more].flatMap((key) => collect(manifest, key, seen));
  const script = manifest[entry]?.file ?? '';
  const toUrl = (file: string) => `/${file}`;
  const unique = (files: string[]) => [...new Set(files)].map(toUrl);
  const assets = Object.values(manifest).flatMap((chunk) => [chunk.file, ...(chunk.assets ?? [])]);
  return {
    script: toUrl(script),
    styles: unique(chunks.flatMap((chunk) => chunk.css ?? [])),
    modules: unique(
      chunks.map((chunk) => chunk.file).filter((file) => file.endsWith('.js') && file !== script),
    ),
    fonts: unique(assets.filter((file) => FIRST_FONTS.test(file))),
  };
}

import react from '@vitejs/plugin-react';
import { defineConfig, type UserConfig } from 'vite';

/** The parts of the look travel together: a page asks for a few files, not for thirty. */
const CHUNKS = [
  { name: 'look', test: /libs[\\/]ui[\\/]src[\\/](?!theme)/ },
  { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler|i18next|react-i18next)[\\/]/ },
];

/** Scripts whose address must stay: other websites name the one in their pages, a browser looks for news of the other. */
const FIXED: Record<string, string> = {
  embed: 'embed/programme.js',
  'door-worker': 'door/worker.js',
};

const clientBuild: UserConfig['build'] = {
  outDir: '../../dist/web/client',
  manifest: true,
  target: 'es2022',
  rolldownOptions: {
    input: {
      public: 'src/app/entry-public.tsx',
      studio: 'src/app/entry-studio.tsx',
      door: 'src/app/entry-door.tsx',
      'door-worker': 'src/app/door-worker.ts',
      embed: 'src/embed/programme.ts',
    },
    output: {
      codeSplitting: { groups: CHUNKS },
      entryFileNames: ({ name }) => FIXED[name] ?? 'assets/[name]-[hash].js',
    },
  },
};

const serverBuild: UserConfig['build'] = {
  outDir: '../../dist/web/server',
  target: 'node24',
  sourcemap: true,
  minify: false,
  rolldownOptions: { input: 'src/app/entry-server.tsx', output: { codeSplitting: false } },
};

/** Two halves: the assets of the public pages and the studio, and the renderer that the service calls. */
export default defineConfig(({ isSsrBuild }) => ({
  plugins: [react()],
  base: '/',
  publicDir: isSsrBuild ? false : 'public',
  ssr: { noExternal: true },
  define: isSsrBuild ? { 'process.env.NODE_ENV': '"production"' } : {},
  build: {
    emptyOutDir: true,
    assetsDir: 'assets',
    // A font or picture inside the styles would need a wider policy.
    assetsInlineLimit: 0,
    ...(isSsrBuild ? serverBuild : clientBuild),
  },
}));

import { defineConfig } from 'vite';

/** The service is built like a page's server half: our own code in one folder, packages left in node_modules. */
export default defineConfig({
  ssr: { noExternal: [/^@odeum\//] },
  build: {
    ssr: true,
    target: 'node24',
    outDir: '../../dist/api',
    emptyOutDir: true,
    sourcemap: true,
    minify: false,
    rollupOptions: {
      input: {
        main: 'src/main.ts',
        cli: 'src/cli.ts',
        'import-reader': 'src/programme/import-reader.worker.ts',
      },
    },
  },
});

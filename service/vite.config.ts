/** Builds the service: one file for Node that holds its packages too, and beside it what its pages load. */
import { globSync } from 'node:fs';
import { defineConfig } from 'vite';

const root = import.meta.dirname;

export default defineConfig({
  root,
  publicDir: '../look/icon',
  // Both environments, with one `vite build`.
  builder: {},
  environments: {
    client: {
      build: {
        outDir: 'dist/assets',
        rolldownOptions: {
          input: globSync('src/pages/assets/*.{ts,css}', { cwd: root }),
          // Addresses without a hash: pages name them, and an ETag says when they change.
          output: {
            entryFileNames: '[name].js',
            chunkFileNames: '[name].js',
            assetFileNames: '[name][extname]',
          },
        },
      },
    },
    ssr: {
      resolve: { noExternal: true },
      build: {
        ssr: 'src/main.ts',
        outDir: 'dist',
        // The assets are in it already.
        emptyOutDir: false,
        copyPublicDir: false,
        target: 'node24',
        // pg looks for it and does without.
        rolldownOptions: { external: ['pg-native'] },
      },
    },
  },
});

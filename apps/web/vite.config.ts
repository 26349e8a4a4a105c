import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { precompress } from './build/precompress.ts';
import { shakeContract, zuiver } from './build/shake-contract.ts';
import { shakeDesignSystem } from './build/shake-design-system.ts';

// A municipality brings one CSS file in src/themes and names it here.
const thema = process.env.NAAST_THEMA ?? 'naast';

export default defineConfig({
  base: '/',
  plugins: [react(), shakeDesignSystem(), shakeContract(), precompress()],
  resolve: {
    alias: { '#thema': fileURLToPath(new URL(`./src/themes/${thema}.css`, import.meta.url)) },
  },
  build: {
    target: 'es2023',
    // The strict CSP allows our own files only, so nothing is inlined as data.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 600,
    rolldownOptions: { treeshake: { manualPureFunctions: zuiver } },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:4300' } },
});

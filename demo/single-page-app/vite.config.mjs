import {cpSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {defineConfig} from 'vite';

/** The widget's workers and models are files that the site serves itself: no bundler has to understand them. */
const copyWidgetAssets = {
  name: 'copy-widget-assets',
  writeBundle({dir}) {
    const from = fileURLToPath(new URL('../../packages/verify/cdn/assets/', import.meta.url));
    cpSync(from, `${dir}/passbase-verify`, {
      recursive: true,
      filter: (path) => !path.endsWith('.map'),
    });
  },
};

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  logLevel: 'warn',
  plugins: [copyWidgetAssets],
});

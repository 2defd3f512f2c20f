/** What rollup doesn't do by itself. */
import {readFile} from 'node:fs/promises';

const REFERENCE = /\n?\/\/# sourceMappingURL=\S+\s*$/;

/**
 * Lets rollup's source maps lead to our TypeScript.
 *
 * @returns {import('rollup').Plugin}
 */
export function typescriptSourceMaps() {
  return {
    name: 'typescript-source-maps',
    async load(id) {
      if (!/\/packages\/[^/]+\/dist\/.*\.js$/.test(id.replaceAll('\\', '/'))) return null;
      const [code, map] = await Promise.all([readFile(id, 'utf8'), readFile(`${id}.map`, 'utf8')]);
      return {code: code.replace(REFERENCE, ''), map: JSON.parse(map)};
    },
  };
}

/**
 * Style sheets without their comments: they stand in templates, which no minifier looks into. Lines stay, so that source maps hold.
 * @returns {import('rollup').Plugin}
 */
export const stylesWithoutComments = () => ({
  name: 'styles-without-comments',
  transform(code, id) {
    if (!id.endsWith('.styles.js')) return null;
    return {
      code: code.replace(/\/\*[^]*?\*\//g, (comment) => comment.replace(/[^\n]/g, '')),
      map: null,
    };
  },
});

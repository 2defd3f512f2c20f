/** The list of everything an engine may load: `<assetBase>catalog.json`. */
import {PassbaseError} from '@passbase-verify/protocol';

/** One row of the catalogue. Rows may carry more (licence, origin, shapes); that is for people. */
export interface AssetRow {
  readonly name: string;
  readonly version: string;
  /** Path below the asset base. */
  readonly file: string;
  readonly bytes: number;
  /** Lower-case hexadecimal SHA-256 of the file. */
  readonly sha256: string;
  /** For people, but for those of `face-pad`. */
  readonly task?: string;
  /** How to run it, where that is `face-pad`: checked by whoever runs it. */
  readonly pad?: unknown;
}

function isRow(value: unknown): value is AssetRow {
  const row = value as Partial<Record<keyof AssetRow, unknown>> | null;
  return (
    typeof row === 'object' &&
    row !== null &&
    typeof row.name === 'string' &&
    typeof row.version === 'string' &&
    typeof row.file === 'string' &&
    Number.isSafeInteger(row.bytes) &&
    typeof row.sha256 === 'string' &&
    /^[0-9a-f]{64}$/.test(row.sha256)
  );
}

/**
 * The rows called `names`, in that order, and after them all those of `task`, in the order of the catalogue.
 * @throws {PassbaseError} `ERR_VISION_ASSET_WRONG_TYPE` where `text` is no catalogue of version 1,
 * `ERR_VISION_ASSET_MISSING` where it lacks a name.
 */
export function findRows(text: string, names: readonly string[], task?: string): AssetRow[] {
  let catalog: {version?: unknown; assets?: unknown} | null;
  try {
    catalog = JSON.parse(text) as typeof catalog;
  } catch (cause) {
    throw new PassbaseError('ERR_VISION_ASSET_WRONG_TYPE', 'catalog.json is not JSON', {cause});
  }
  const rows = catalog?.assets;
  if (catalog?.version !== 1 || !Array.isArray(rows) || !rows.every(isRow))
    throw new PassbaseError(
      'ERR_VISION_ASSET_WRONG_TYPE',
      'catalog.json is not a model catalogue of version 1',
    );
  const named = names.map((name) => {
    const row = rows.find((candidate) => candidate.name === name);
    if (!row) throw new PassbaseError('ERR_VISION_ASSET_MISSING', `catalog.json lists no ${name}`);
    return row;
  });
  return task === undefined ? named : [...named, ...rows.filter((row) => row.task === task)];
}

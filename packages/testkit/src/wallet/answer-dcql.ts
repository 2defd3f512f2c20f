/** The part of DCQL (OpenID4VP 1.0, section 6) that the mock wallet understands: the first SD-JWT VC that it can answer with. */

type Path = readonly (string | number)[];

interface ClaimQuery {
  readonly id?: string;
  readonly path: Path;
}

interface CredentialQuery {
  readonly id: string;
  readonly format: string;
  readonly meta?: {readonly vct_values?: readonly string[]};
  readonly claims?: readonly ClaimQuery[];
  readonly claim_sets?: readonly (readonly string[])[];
}

/** Which query is answered, and by showing what. */
export interface DcqlMatch {
  readonly id: string;
  readonly paths: readonly Path[];
}

const isThere = (claims: unknown, path: Path): boolean => {
  let value = claims;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !(step in value)) return false;
    value = (value as Record<string | number, unknown>)[step];
  }
  return true;
};

/** Undefined where the wallet has nothing that answers. */
export function matchDcql(query: unknown, vct: string, held: unknown): DcqlMatch | undefined {
  const {credentials} = query as {readonly credentials: readonly CredentialQuery[]};
  for (const {id, format, meta, claims = [], claim_sets: sets} of credentials) {
    if (format !== 'dc+sd-jwt' || !meta?.vct_values?.includes(vct)) continue;
    const choices = sets
      ? sets.map((ids) => claims.filter((claim) => ids.includes(claim.id ?? '')))
      : [claims];
    const chosen = choices.find((wanted) => wanted.every(({path}) => isThere(held, path)));
    if (chosen) return {id, paths: chosen.map(({path}) => path)};
  }
  return undefined;
}

/** The library's frame of what to show: `{address: {locality: true}}`. */
export function frameOf(paths: readonly Path[]): Record<string, unknown> {
  const frame: Record<string, unknown> = {};
  for (const path of paths) {
    let at = frame;
    for (const step of path.slice(0, -1)) at = (at[step] ??= {}) as Record<string, unknown>;
    at[path.at(-1)!] = true;
  }
  return frame;
}

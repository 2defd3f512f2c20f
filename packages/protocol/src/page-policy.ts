/** What the page may use: Permissions Policy (W3C, section 8), as scripts can ask it. */

/** Either member exists in some browsers only. */
export interface PolicyDocument {
  readonly permissionsPolicy?: PagePolicy;
  /** Its older name, which Chromium still has. */
  readonly featurePolicy?: PagePolicy;
}

export interface PagePolicy {
  allowsFeature(feature: string): boolean;
  /** The features that the browser knows, allowed or not. */
  features?(): readonly string[];
}

/**
 * True where the page's policy is known to forbid a feature; false where it allows it, or nobody can tell.
 * @param document - The page's, as it is now; undefined outside of pages.
 * @param feature - As the policy names it, e.g. `camera`.
 */
export function policyForbids(
  document: PolicyDocument | Document | undefined,
  feature: string,
): boolean {
  const {permissionsPolicy, featurePolicy} = (document ?? {}) as PolicyDocument;
  const policy = permissionsPolicy ?? featurePolicy;
  // What a browser has not heard of, it does not allow either: that says nothing about the page.
  const knows = policy?.features?.().includes(feature) ?? true;
  return knows && policy?.allowsFeature(feature) === false;
}

/** Identities and their states. */

/** UUID of an Identity, handed to the integrator's callbacks. */
export type IdentityAccessKey = string;

export type IdentityStatus = 'created' | 'processing' | 'pending' | 'approved' | 'declined';

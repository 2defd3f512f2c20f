/** The receipt of a consent: what the User keeps of it. It has no values. */

/** A Data point that was asked for, and what the User said. */
export interface ReceiptItem {
  readonly pii_type: string;
  readonly sensitive: boolean;
  readonly consent_state: 'given' | 'refused' | 'withdrawn';
  /** True where its value stands under the signature of an issuer; absent where it was read from a document. */
  readonly issuer_signed?: boolean;
}

/** In the shape of ISO/IEC TS 27560, whose names its members have; `@passbase-verify/bundle/receipt` has its schema. */
export interface ConsentReceipt {
  readonly '@context': {readonly '@vocab': string};
  readonly '@type': 'ConsentReceipt';
  readonly schema_version: string;
  readonly receipt_id: string;
  readonly record_id: string;
  readonly pii_principal_id: string;
  readonly privacy_notice: {readonly version: string; readonly language: string};
  readonly purposes: readonly {
    readonly purpose: string;
    readonly lawful_basis: 'consent';
    readonly collection_method: 'captured-by-the-principal';
    readonly pii_controllers: readonly string[];
    readonly pii_information: readonly ReceiptItem[];
    readonly retention_period?: string;
    readonly withdrawal_method?: string;
  }[];
  readonly parties: readonly {
    readonly party_id: string;
    readonly party_role: 'pii_controller';
    readonly party_url?: string;
    readonly party_email?: string;
  }[];
  readonly events: readonly {
    readonly event_time: string;
    readonly event_type: 'explicit';
    readonly event_state: 'given' | 'withdrawn';
    readonly entity_id: string;
  }[];
  /** The signed consent, a compact JWS. */
  readonly consent_record: string;
  /** The signed withdrawal, a compact JWS, once the recipient has confirmed it. */
  readonly withdrawal_record?: string;
}

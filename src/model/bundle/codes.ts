/** Codes of bundles, with the meaning that documentation repeats. */
export const bundleCodes = {
  BUNDLE_MALFORMED: 'The text is not a bundle: it is not JSON, or a field has a value of another type.',
  BUNDLE_TOO_LARGE: 'The bundle is larger than the limit.',
  BUNDLE_VERSION_UNKNOWN: 'The bundle has a version other than 1.',
  BUNDLE_UNENCODABLE: 'A time of the bundle has no canonical form.',
  REDACTION_INVALID: 'The redaction level is not none, content or full.',
  REDACTION_CONTRADICTED: 'The bundle holds what its redaction level drops.',
  SIGNER_MISSING: 'The bundle names no signer, or none was given to sign with.',
  SIGNER_INVALID: 'The DID of the signer cannot be read.',
  SIGNER_UNRESOLVED: 'The DID of the signer carries no key, and no identity document for it was given.',
  ALGORITHM_UNSUPPORTED: 'The signature algorithm is none that bundles use.',
  SIGNATURE_MISSING: 'The bundle is not signed.',
  SIGNATURE_MALFORMED: 'The signature has a length or a form that none can have.',
  SIGNATURE_MISMATCH: 'The signature is not one of the signer over these contents.',
  PQ_STRIPPED: 'A post-quantum key is signed, but its signature was taken away.',
  PQ_REQUIRED: 'A post-quantum signature is required and the bundle has none.',
  PQ_MALFORMED: 'The post-quantum key or signature has a length that none can have.',
  PQ_MISMATCH: 'The post-quantum signature is not one of its key over these contents.',
  PQ_ALGORITHM_UNSUPPORTED: 'The post-quantum signature names an algorithm other than ml-dsa-65.',
  SIGNING_FAILED: 'The bundle could not be signed.',
  KEY_INVALID: 'The key file cannot be used.',
} as const;

export type BundleCode = keyof typeof bundleCodes;

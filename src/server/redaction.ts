/** What stands in place of a secret. */
export const redacted = '[redacted]';

/** Forms in which secrets turn up in the words of libraries and other services; each keeps what is before the secret. */
const forms: readonly RegExp[] = [
  // The user and password of an address (RFC 3986, section 3.2.1).
  /(\b[a-z][a-z0-9+.-]*:\/\/)[^\s/?#@]+(?=@)/gi,
  // An Authorization value (RFC 9110, section 11.4), or what a library prints of one.
  /(\b(?:bearer|basic)\s+)[A-Za-z0-9._~+/=-]{6,}/gi,
  // A name that says so, with its value: password=…, "token": "…", api_key: ….
  /((?:pass(?:word|wd)|secret|token|api[-_]?key|private[-_]?key)["']?\s*[:=]\s*["']?)[^\s"',;&)}]+/gi,
  // A JSON Web Token (RFC 7519) wherever it stands.
  /()\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]*/g,
];

/** A text for the log without the secrets that it holds in a form that is known. */
export function withoutSecrets(text: string): string {
  return forms.reduce((clean, form) => clean.replace(form, `$1${redacted}`), text);
}

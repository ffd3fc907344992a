/** How the variables that sources may read begin: whoever may define sources must not read all of the environment. */
export const secretVariablePrefix = 'WHENCE_SOURCE_SECRET_';

/** How well-known tokens begin, and what credentials within an address look like. */
const SECRET_FORMS = [
  /\b(?:ghp|gho|ghu|ghs|ghr)_[A-Za-z0-9]{20,}/,
  /\bgithub_pat_[A-Za-z0-9_]{20,}/,
  /\bgl(?:pat|dt|rt|cbt|ptt|ft|soat|agent)-[A-Za-z0-9_-]{16,}/,
  /\bdckr_pat_[A-Za-z0-9_-]{16,}/,
  /\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\./,
  /:\/\/[^/?#\s]*@/,
] as const;

/** Whether a text looks as if it held a secret. */
export function hasSecret(text: string): boolean {
  return SECRET_FORMS.some((form) => form.test(text));
}

export interface Person {
  readonly name: string;
  readonly username: string;
  readonly email: string;
  /** Id of the GitLab account. */
  readonly id: number;
}

function person(name: string, username: string, id: number): Person {
  return { name, username, email: `${name.toLowerCase().replace(' ', '.')}@example.com`, id };
}

/** Team shop. */
export const ines = person('Ines Okafor', 'iokafor', 14);
export const hanna = person('Hanna Vesely', 'hvesely', 23);
export const mateo = person('Mateo Lindqvist', 'mlindqvist', 17);
export const sadia = person('Sadia Moreau', 'smoreau', 31);

/** Team pay. */
export const tomasz = person('Tomasz Adeyemi', 'tadeyemi', 19);
export const yuki = person('Yuki Brandt', 'ybrandt', 26);

/** The coding agent of team shop. */
export const checkoutCoder = {
  name: 'checkout-coder',
  version: '0.8.2',
  modelProvider: 'Northlight',
  modelName: 'northlight-code-2',
} as const;

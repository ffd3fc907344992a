/** The two calls that the page makes: it has one element and no JSX, so React's own types are not needed. */
declare module 'react' {
  export interface ReactElement {
    readonly type: unknown;
  }
  export function createElement(
    type: unknown,
    properties: object | null,
    ...children: (ReactElement | string)[]
  ): ReactElement;
}

declare module 'react-dom/client' {
  import type { ReactElement } from 'react';
  export function createRoot(container: Element): { readonly render: (element: ReactElement) => void };
}

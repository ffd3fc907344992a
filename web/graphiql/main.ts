import './workers.ts';
import 'graphiql/graphiql.css';
import '@graphiql/react/style.css';
import '@graphiql/plugin-doc-explorer/style.css';
import '@graphiql/plugin-history/style.css';
import './page.css';
import { GraphiQL } from 'graphiql';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { examples } from './examples.ts';
import { sendRequest } from './fetcher.ts';
import { openingTabs } from './tabs.ts';

/** Where GraphiQL keeps its tabs between visits. */
const tabStorageKey = 'graphiql:tabState';

const container = document.getElementById('graphiql');
if (container === null) throw new Error('index.html has no element with the id "graphiql".');

const stored = localStorage.getItem(tabStorageKey) !== null;
const home = createElement('a', { href: '/', className: 'graphiql-logo-link' }, 'Whence');

createRoot(container).render(
  createElement(
    GraphiQL,
    {
      fetcher: sendRequest,
      // Headers may carry a token: they stay in memory.
      shouldPersistHeaders: false,
      defaultEditorToolsVisibility: true,
      inputValueDeprecation: true,
      schemaDescription: true,
      ...openingTabs(examples, new URLSearchParams(location.search), stored),
    },
    createElement(GraphiQL.Logo, null, home),
  ),
);

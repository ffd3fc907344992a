#!/bin/sh
# Builds the pages, unless what was built is newer than all that it is built from.
set -eu
cd "$(dirname "$0")/.."
built=web/dist/graphiql/index.html.gz
if [ -f "$built" ] && [ -z "$(find web/graphiql web/vite.config.ts package-lock.json -newer "$built" -print -quit)" ]; then
  exit 0
fi
echo 'Building the GraphiQL page (once, about ten seconds) …' >&2
NODE_ENV=production exec npm run --silent build:web -- --logLevel warn

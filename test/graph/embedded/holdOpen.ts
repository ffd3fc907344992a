/**
 * Starts an embedded Neo4j on the folder that is its argument, writes a node, tells where it runs, and then only
 * waits: to be killed.
 */
import neo4j from 'neo4j-driver';
import { startEmbeddedNeo4j } from '../../../src/graph/embedded/embedded.ts';

const [, , dataFolder = ''] = process.argv;
const { uri, user, password, processId } = await startEmbeddedNeo4j({ dataFolder, tuning: 'start' });
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
await driver.executeQuery("CREATE (:Kept {of: 'killed parent'})");
process.stdout.write(JSON.stringify({ processId }));

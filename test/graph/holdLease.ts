import neo4j from 'neo4j-driver';
import { createSourceStates } from '../../src/graph/writer/sourceStates.ts';

// An instance that takes a source and keeps its lease until it is killed: started as a process of its own by a test.
const [uri = '', user = '', milliseconds = '0'] = process.argv.slice(2);
const driver = neo4j.driver(uri, neo4j.auth.basic(user, process.env.NEO4J_TEST_PASSWORD_OF_RUN ?? ''));
const states = createSourceStates(driver, 'neo4j');
const leased = await states.acquire('killed', Number(milliseconds));
if (leased === null) throw new Error('nothing is due');
setInterval(() => states.keep(leased.name, 'killed', Number(milliseconds)), Number(milliseconds) / 3);
process.stdout.write('held\n');

import { join } from 'node:path';
import { type Archive, archiveArguments } from './archive.ts';
import { type DataFolder, homeArgument } from './dataFolder.ts';
import type { Java } from './java.ts';

/**
 * What the Java of the server is tuned for.
 * `start`: ready soonest and with the least work, for tests and trials of seconds or minutes.
 * `throughput`: hot code is compiled a second time by the optimizing compiler. Measured on two cores: 3 to 4 s
 * more processor time while starting, for twice the batched writes and reads and 1.4 times the single queries once
 * warm, after a minute or so (docs/decisions/0002-embedded-neo4j.md).
 */
export type Tuning = 'start' | 'throughput';

export type ServerSettings = {
  readonly boltPort: number;
  readonly pluginFolder: string;
  readonly pageCacheMegabytes: number;
  /** More lines for neo4j.conf, which win over these. */
  readonly more: Readonly<Record<string, string>>;
};

/**
 * The APOC procedures and functions that Neo4j offers: those that generated reads and the writer call, and no reader of
 * files or addresses.
 */
const offeredProcedures = 'apoc.util.*,apoc.date.*,apoc.map.fromLists';

/** The text of neo4j.conf: only Bolt listens, only on the loopback address, and nothing is reported home. */
export function serverConfiguration(settings: ServerSettings): string {
  const lines: Record<string, string> = {
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${settings.boltPort}`,
    'server.bolt.advertised_address': `127.0.0.1:${settings.boltPort}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'dbms.usage_report.enabled': 'false',
    'dbms.security.auth_enabled': 'true',
    'dbms.security.procedures.allowlist': offeredProcedures,
    'server.directories.plugins': settings.pluginFolder,
    'server.memory.pagecache.size': `${settings.pageCacheMegabytes}m`,
    // Nobody replays the log of a single server: enough of it for recovery, and not a gigabyte.
    'db.tx_log.rotation.retention_policy': '256M size',
    'db.tx_log.preallocate': 'false',
    // Neo4j waits this long for late clients when it stops, twice, 5 s each by default.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
    ...settings.more,
  };
  return Object.entries(lines)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}

export type JavaSettings = {
  readonly java: Java;
  readonly folder: DataFolder;
  readonly heapMegabytes: number;
  readonly tuning: Tuning;
  readonly archive: Archive | undefined;
};

/** The arguments of Java, without the class path: that goes through the environment, being long. */
export function javaArguments(settings: JavaSettings): readonly string[] {
  const { java, folder, heapMegabytes, tuning, archive } = settings;
  return [
    `-Xmx${heapMegabytes}m`,
    '-XX:+UseSerialGC',
    ...(tuning === 'start' ? ['-XX:TieredStopAtLevel=1'] : []),
    ...archiveArguments(archive),
    // A server short of memory would linger half dead: ended, it is seen, and nothing committed is lost.
    '-XX:+ExitOnOutOfMemoryError',
    `-XX:ErrorFile=${join(folder.logFolder, 'java-error-%p.log')}`,
    '-XX:-UsePerfData',
    '-Djava.awt.headless=true',
    '-Dfile.encoding=UTF-8',
    '-Dlog4j2.disable.jmx=true',
    // What Neo4j itself opens in its own start script, for its page cache and its network buffers.
    '--add-opens=java.base/java.nio=ALL-UNNAMED',
    '--add-opens=java.base/java.io=ALL-UNNAMED',
    '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
    '-Dio.netty.tryReflectionSetAccessible=true',
    ...(java.majorVersion >= 24
      ? ['--enable-native-access=ALL-UNNAMED', '--sun-misc-unsafe-memory-access=allow']
      : []),
    'org.neo4j.server.CommunityEntryPoint',
    homeArgument(folder),
    `--config-dir=${folder.configurationFolder}`,
  ];
}

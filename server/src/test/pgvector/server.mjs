// PostgreSQL with pgvector, in memory, for one client at a time; it ends with whoever started it.
import { PGlite } from '@electric-sql/pglite';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';
import { vector } from '@electric-sql/pglite-pgvector';

const db = await PGlite.create({ extensions: { vector } });
const server = new PGLiteSocketServer({ db, port: 0, host: '127.0.0.1', maxConnections: 8 });
server.addEventListener('listening', (event) => console.log(`port ${event.detail.port}`));
await server.start();
process.stdin.resume().on('end', () => process.exit(0));

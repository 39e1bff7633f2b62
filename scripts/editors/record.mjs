// A language server whose messages are written to the file TRAFFIC, one on each line: what an editor without a script
// interface requests and is given. The arguments are the command of the server.
import { spawn } from 'node:child_process';
import { appendFileSync } from 'node:fs';

const [command, ...args] = process.argv.slice(2);
const server = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'] });
pass(process.stdin, server.stdin, '>');
pass(server.stdout, process.stdout, '<');
server.on('exit', (code) => process.exit(code ?? 1));

function pass(from, to, mark) {
  from.on('data', (data) => {
    appendFileSync(process.env.TRAFFIC, `${mark} ${String(data).replace(/\s+/g, ' ')}\n`);
    to.write(data);
  });
  from.on('end', () => to.end());
}

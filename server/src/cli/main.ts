import { runCommand } from './run-command';

// `zonewise check … | head`: the reader has closed the pipe, and wants no more.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', ({ code, message }: NodeJS.ErrnoException) => {
    if (code === 'EPIPE') process.exit();
    if (stream === process.stdout) process.stderr.write(`zonewise: ${message}\n`);
    process.exit(2);
  });
}

void runCommand(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});

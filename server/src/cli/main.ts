import { runCommand } from './run-command';

// `zonewise check … | head`: the reader has closed the pipe and wants no more. The command ends by itself, so that its exit
// code is the one without `head`; one that runs until it is interrupted ends here.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', ({ code, message }: NodeJS.ErrnoException) => {
    if (code === 'EPIPE') {
      if (isEndless(process.argv)) process.exit();
      return;
    }
    if (stream === process.stdout) process.stderr.write(`zonewise: ${message}\n`);
    process.exit(2);
  });
}

void runCommand(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});

function isEndless([, , command, ...args]: readonly string[]): boolean {
  return command === 'lsp' || command === 'mcp' || (command === 'check' && args.includes('--watch'));
}

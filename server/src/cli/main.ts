import { runCommand } from './run-command';

// `zonewise check … | head`: the reader has closed the pipe.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

void runCommand(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});

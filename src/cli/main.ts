import { CliError } from './cliError';
import { HELP } from './helpText';
import { terminalLine, terminalText } from './terminalText';
import type { FigureRun } from './writeFigure';

/** Runs one command; each is loaded when asked for, so that `inspect` does not wait for the drawing code. */
async function run(words: readonly string[]): Promise<void> {
  const [command, ...rest] = words;
  if (words.length === 0 || words.includes('--help') || words.includes('-h') || command === 'help') {
    await write(HELP);
    return;
  }
  switch (command) {
    case 'inspect': {
      const { inspect } = await import('./inspect');
      return write(await inspect(rest));
    }
    case 'figure': {
      const { figure } = await import('./figure');
      tellFiles(await figure(rest));
      return;
    }
    case 'present': {
      const { present } = await import('./present');
      tellFiles(await present(rest));
      return;
    }
    default:
      throw new CliError(
        `There is no command "${command ?? ''}"; it can be inspect, figure or present. See milepost --help.`,
      );
  }
}

function tellFiles({ files, warnings }: FigureRun): void {
  for (const warning of warnings) process.stderr.write(`Note: ${terminalLine(warning)}\n`);
  for (const file of files) process.stderr.write(`Wrote ${terminalLine(file)}\n`);
}

/** Waits until the text has left: a pipe takes long output in parts. */
function write(text: string): Promise<void> {
  return new Promise((resolve) => {
    process.stdout.write(terminalText(text), () => {
      resolve();
    });
  });
}

// A reader that has seen enough ("| head") closes the pipe; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

try {
  await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof CliError)) throw error;
  process.stderr.write(`milepost: ${terminalLine(error.message)}\n`);
  process.exitCode = 2;
}

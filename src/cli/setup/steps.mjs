import { spawn } from 'node:child_process';

/** An error whose message tells the user what to do; shown without a stack. */
export class Advice extends Error {}

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/**
 * Runs one step of the setup and shows it: its name at once, its time when it is done. What the
 * work returns, if it is a text, is shown as its result.
 */
export async function step(name, work) {
  const since = Date.now();
  process.stdout.write(`• ${name} …\n`);
  try {
    const result = await work();
    const told = typeof result === 'string' && result ? `: ${result}` : '';
    process.stdout.write(`✔ ${name}${told} (${seconds(since)})\n`);
    return result;
  } catch (error) {
    process.stdout.write(`✖ ${name} (${seconds(since)})\n`);
    throw error;
  }
}

/**
 * Runs a command to its end and resolves to what it wrote; its lines are kept, and shown only where
 * it fails. Rejects with the command and the end of its output.
 */
export function run(command, parameters, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, parameters, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    let output = '';
    const keep = (chunk) => {
      output += chunk;
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (code === 0) return resolve(output);
      const end =
        signal && options.timeout
          ? `was ended by ${signal}: no answer in ${options.timeout / 1000} s`
          : `ended with ${code ?? signal}`;
      reject(new Error(`${[command, ...parameters].join(' ')} ${end}\n${ends(output)}`));
    });
  });
}

/** The ends of an output: what went wrong stands in the first error lines or in the last ones. */
function ends(output) {
  const lines = output.trimEnd().split('\n');
  const first = lines.findIndex((line) => /error/i.test(line));
  if (lines.length <= 40 || first < 0) return lines.slice(-40).join('\n');
  return [...lines.slice(first, first + 20), '…', ...lines.slice(-15)].join('\n');
}

/** Shows what stopped the setup: advice as it stands, anything else with its stack. */
export function explain(error) {
  const plain = error instanceof Advice || !(error instanceof Error);
  process.stderr.write(`\n${plain ? String(error.message ?? error) : error.stack}\n`);
}

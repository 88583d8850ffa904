import { LAWS } from '../../tests/fuzz/laws/index.ts';
import { messageOf } from '../model/index.ts';
import { keepCase } from './fuzz/cases.ts';
import { readOrder } from './fuzz/read-order.ts';
import { watchLaw } from './fuzz/watch.ts';

/* `npm run fuzz -- [MINUTES] [--seed N] [--law NAME]`: every reader of outside data on random input. */

/** Each law has so many turns, each from another seed. */
const TURNS = 2;

function order() {
  try {
    return readOrder(process.argv.slice(2));
  } catch (thrown) {
    console.error(`fuzz: ${messageOf(thrown)}`);
    console.error('usage: npm run fuzz -- [MINUTES] [--seed N] [--law NAME]');
    process.exit(2);
  }
}

const { minutes, seed, law: wanted } = order();
const laws = LAWS.filter(({ name }) => wanted === undefined || name === wanted);
if (laws.length === 0) {
  console.error(`fuzz: no law "${wanted}"; there are ${LAWS.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}
const time = (minutes * 60_000) / (laws.length * TURNS);
const broken = new Set<string>();
let runs = 0;
console.log(`seed ${seed}, ${laws.length} laws, ${minutes} minutes`);
for (let turn = 0; turn < TURNS; turn += 1) {
  for (const { name } of laws.filter((each) => !broken.has(each.name))) {
    const outcome = await watchLaw({ law: name, seed: seed + turn, time });
    runs += outcome.runs;
    console.log(`${outcome.find ? '✗' : '✓'} ${name}: ${outcome.runs} inputs`);
    if (!outcome.find) continue;
    broken.add(name);
    const { input, error, path } = outcome.find;
    console.log(`  ${error}\n  input ${JSON.stringify(input)}`);
    console.log(`  again: npm run fuzz -- --law ${name} --seed ${seed + turn} (path ${path})`);
    if (keepCase({ law: name, why: error.split('\n')[0] ?? '', input }))
      console.log('  kept in tests/fuzz/cases.jsonl');
  }
}
console.log(`${runs} inputs; ${laws.length - broken.size} laws held, ${broken.size} broken`);
process.exitCode = broken.size > 0 ? 1 : 0;

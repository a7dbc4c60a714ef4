// node bench.mjs SCHEMA_FOLDER ROOT_SCHEMA INSTANCE: prints one line of JSON, times in nanoseconds (the best of many short rounds).
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';

const [folder, root, instanceFile] = process.argv.slice(2);
const base = 'https://releases.example/';
const text = readFileSync(instanceFile, 'utf8');
const schemas = readdirSync(folder, { recursive: true })
  .filter(name => name.endsWith('.json'))
  .map(name => [base + relative(folder, join(folder, name)), readFileSync(join(folder, name), 'utf8')]);

function compile() {
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false, validateSchema: false, addUsedSchema: false });
  for (const [url, schema] of schemas) {
    const json = JSON.parse(schema);
    if (json.$schema === 'https://json-schema.org/draft/2020-12/schema') ajv.addSchema(json, url);
  }
  return ajv.getSchema(base + root);
}

function best(action, milliseconds = 2, rounds = 400) {
  let fastest = Infinity;
  for (let round = 0; round < rounds; round++) {
    let count = 0;
    const start = process.hrtime.bigint();
    const end = start + BigInt(milliseconds) * 1_000_000n;
    let now = start;
    while (now < end) {
      action(); action(); action(); action();
      count += 4;
      now = process.hrtime.bigint();
    }
    fastest = Math.min(fastest, Number(now - start) / count);
  }
  return fastest;
}

const validate = compile();
const parsed = JSON.parse(text);
if (!validate(parsed)) throw new Error(JSON.stringify(validate.errors));
console.log(JSON.stringify({
  text: best(() => { if (!validate(JSON.parse(text))) throw new Error(); }),
  parsed: best(() => { if (!validate(parsed)) throw new Error(); }),
  compile: best(() => compile(), 10, 40),
}));

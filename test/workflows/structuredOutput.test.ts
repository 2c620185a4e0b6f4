import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, onTestFinished, test } from 'vitest';
import { taskIds } from '../../src/core/example.ts';
import { evaluate } from '../../src/workflows/evaluate.ts';
import { temporaryFolder } from '../io/temporaryFolder.ts';
import {
  completion,
  openaiError,
  type ReceivedRequest,
  type Reply,
  startServer,
} from '../remote/loopbackServer.ts';
import { tradeRecords } from '../students/postings.ts';
import { taggedSentences } from '../students/sentences.ts';

interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: unknown;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly enum?: readonly unknown[];
}

/** What OpenAI asks of a strict schema: https://platform.openai.com/docs/guides/structured-outputs */
function assertStrict(schema: JsonSchema): void {
  if (schema.type === 'object') {
    expect(schema.additionalProperties).toBe(false);
    expect(schema.required).toEqual(Object.keys(schema.properties ?? {}));
  }
  for (const part of [...Object.values(schema.properties ?? {}), ...(schema.anyOf ?? [])]) assertStrict(part);
  if (schema.items) assertStrict(schema.items);
}

/** Something that the schema allows, with a thing in every list. */
function instanceOf(schema: JsonSchema): unknown {
  const [choice] = schema.anyOf ?? [];
  if (choice) return instanceOf(choice);
  if (schema.enum) return schema.enum[0];
  if (schema.items) return [instanceOf(schema.items)];
  if (schema.properties) {
    return Object.fromEntries(
      Object.entries(schema.properties).map(([key, part]) => [key, instanceOf(part)]),
    );
  }
  const [type] = [schema.type ?? []].flat();
  if (type === 'boolean') return true;
  return type === 'number' ? 1 : 'Welder, and whatever else is said of one';
}

const schemaIn = ({ body }: ReceivedRequest) =>
  (body.response_format as { json_schema: { strict: boolean; schema: JsonSchema } } | undefined)?.json_schema;

async function run(reply: (request: ReceivedRequest) => Reply, student = 'openai:gpt-4o-2024-08-06') {
  const server = await startServer(reply);
  onTestFinished(() => server.close());
  const folder = temporaryFolder();
  const data = join(folder, 'data.jsonl');
  const records = [
    ...tradeRecords.slice(0, 2).map((record) => ({ ...record, split: null })),
    ...taggedSentences.slice(0, 2),
  ];
  writeFileSync(data, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
  const remarks: string[] = [];
  const { results } = await evaluate({
    student: student.replace('<url>', server.url),
    teacher: 'none',
    data,
    output: join(folder, 'run'),
    concurrency: 1,
    cache: false,
    environment: { OPENAI_BASE_URL: server.url, OPENAI_API_KEY: 'none' },
    onRemark: (text) => remarks.push(text),
  });
  return { server, remarks, tasks: results?.tasks ?? {} };
}

test.each(['openai:gpt-4o-2024-08-06', 'hf:<url>'])(
  'every task holds %s to its schema, and reads what fits it',
  async (student) => {
    const ajv = new Ajv2020();
    const schemas = new Set<string>();
    const { tasks } = await run((request) => {
      const asked = schemaIn(request);
      schemas.add(JSON.stringify(asked));
      return completion(JSON.stringify(instanceOf(asked?.schema ?? {})));
    }, student);
    for (const asked of schemas) {
      const { strict, schema } = JSON.parse(asked) as NonNullable<ReturnType<typeof schemaIn>>;
      expect(strict).toBe(true);
      assertStrict(schema);
      ajv.validate(schema, instanceOf(schema));
      expect(ajv.errors).toBeNull();
    }
    expect(Object.keys(tasks).sort()).toEqual([...taskIds].sort());
    for (const report of Object.values(tasks)) expect(report?.errors).toBe(0);
    // Five tasks; the skills of a résumé and the spans of a sentence are asked for in two ways.
    expect(schemas.size).toBe(6);
  },
);

test('a server that refuses schemas is asked without, once and for all, and its free answers are read', async () => {
  const free = ({ body }: ReceivedRequest) => {
    const asked = body.messages?.[0].content ?? '';
    if (asked.includes('"match"')) return 'No match.';
    if (asked.includes('"missing_skills"'))
      return 'It lacks this:\n```json\n{"missing_skills": ["TIG welding"]}\n```';
    if (asked.includes('"roles"')) return '[{"title": "Welder", "years": "2 years"}]';
    if (asked.includes('"spans"')) return '{"spans": []} That is all.';
    if (asked.includes('"skills"')) return '- TIG welding\n- Blueprint reading';
    return 'Robin Doe\n\n## Skills\n- TIG welding\n- Forklift driving';
  };
  const { server, remarks, tasks } = await run((request) =>
    request.body.response_format
      ? openaiError(400, "Invalid parameter: 'response_format' of type 'json_schema' is not supported.", {
          param: 'response_format',
        })
      : completion(free(request)),
  );
  expect(server.requests.filter(({ body }) => body.response_format)).toHaveLength(1);
  expect(remarks.join('\n')).toMatch(/does not take response_format/);
  expect(Object.keys(tasks)).toHaveLength(taskIds.length);
  for (const report of Object.values(tasks)) expect(report?.errors).toBe(0);
});

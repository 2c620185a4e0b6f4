import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { benchJunit } from '../../../src/report/bench/junit.ts';
import { gate, report, task } from './report.ts';

const schema = readFileSync(new URL('./junit.xsd', import.meta.url), 'utf8');

/** What libxml2 says of it: parsed, and held to the schema. */
function check(contents: string) {
  return validateXML({ xml: [{ fileName: 'junit.xml', contents }], schema: [schema] });
}

test('a task is a test suite, a gate a test case, and the counts are theirs', async () => {
  const xml = benchJunit(
    report([
      task({
        gates: [
          gate(),
          gate({ name: 'speed', status: 'fail', message: 'takes 3.00 times' }),
          gate({ name: 'b', status: 'inconclusive', message: 'too few', advice: 'take more' }),
        ],
      }),
      task({ task: null, gates: [gate({ kind: 'run', name: 'run', status: 'error', message: 'no file' })] }),
    ]),
  );
  expect((await check(xml)).errors).toEqual([]);
  expect(xml).toContain('<testsuites name="distill bench" tests="4" failures="1" errors="1" time="2.468">');
  expect(xml).toContain(
    '<testsuite name="matching · matching · lexical:tfidf" tests="3" failures="1" errors="0" skipped="1" time="1.234" timestamp="2026-01-02T03:04:05">',
  );
  expect(xml).toMatch(/<testcase name="speed"[^>]*>\s*<failure type="quality" message="takes 3\.00 times">/);
  expect(xml).toMatch(/<testcase name="b"[^>]*>\s*<skipped [^>]*>too few&#10;take more<\/skipped>/);
});

test('no text from outside becomes markup, and what XML cannot hold is replaced', async () => {
  const hostile = `]]></failure><script a="b" c='d'>&amp; \u0000\u001b[31m \ud800 \ufffe 😀\n\t`;
  const xml = benchJunit(
    report([task({ student: hostile, gates: [gate({ name: hostile, status: 'fail', message: hostile })] })]),
  );
  const { errors } = await check(xml);
  expect(errors).toEqual([]);
  expect(xml.match(/<script/)).toBeNull();
  expect(xml).toContain(
    '&lt;script a=&quot;b&quot; c=&apos;d&apos;&gt;&amp;amp; \ufffd\ufffd[31m \ufffd \ufffd 😀&#10;&#9;',
  );
});

test('an empty report is valid; a broken one is found', async () => {
  expect((await check(benchJunit(report([])))).errors).toEqual([]);
  expect((await check('<testsuites><testsuite name="a"/></testsuites>')).errors).not.toEqual([]);
  expect((await check('<testsuites>')).errors).not.toEqual([]);
});

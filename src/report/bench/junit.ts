import type { BenchGate, BenchReport, BenchTask } from '../../core/benchReport.ts';

/**
 * The report as JUnit XML for CI services: a task is a test suite, a gate a test case. What failed is a `failure`, what
 * could not be run an `error`, what could not be decided is `skipped` with the reason: it did not fail, and it did not
 * pass. Fits the schema of Jenkins' xUnit plugin (junit-10.xsd), the strictest in use.
 */
export function benchJunit(report: BenchReport): string {
  const suites = report.tasks.map((task) => suiteXml(task, report.createdAt));
  const gates = report.tasks.flatMap((task) => task.gates);
  const attributes = attributesOf({
    name: 'distill bench',
    tests: gates.length,
    failures: count(gates, 'fail'),
    errors: count(gates, 'error'),
    time: seconds(report.tasks.reduce((sum, { durationMs }) => sum + durationMs, 0)),
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${attributes}>\n${suites.join('')}</testsuites>\n`;
}

function suiteXml(task: BenchTask, createdAt: string): string {
  const { gates } = task;
  const className = nameOf(task);
  const attributes = attributesOf({
    name: className,
    tests: gates.length,
    failures: count(gates, 'fail'),
    errors: count(gates, 'error'),
    skipped: count(gates, 'inconclusive'),
    time: seconds(task.durationMs),
    timestamp: createdAt.replace(/\.\d+Z$/, ''),
  });
  const cases = gates.map((gate) => caseXml(gate, className));
  return `  <testsuite${attributes}>\n${cases.join('')}  </testsuite>\n`;
}

const elementOf = { fail: 'failure', error: 'error', inconclusive: 'skipped' } as const;

function caseXml(gate: BenchGate, className: string): string {
  const attributes = attributesOf({ name: gate.name, classname: className });
  if (gate.status === 'pass') {
    return `    <testcase${attributes}>\n      <system-out>${escapeXml(gate.message)}</system-out>\n    </testcase>\n`;
  }
  const element = elementOf[gate.status];
  const text = gate.advice === undefined ? gate.message : `${gate.message}\n${gate.advice}`;
  const detail = `<${element}${attributesOf({ type: gate.kind, message: gate.message })}>${escapeXml(text)}</${element}>`;
  return `    <testcase${attributes}>\n      ${detail}\n    </testcase>\n`;
}

function nameOf({ suite, student, task }: BenchTask): string {
  return [suite, ...(task === null ? [] : [task]), student].join(' · ');
}

function count(gates: readonly BenchGate[], status: BenchGate['status']): number {
  return gates.filter((gate) => gate.status === status).length;
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(3);
}

function attributesOf(attributes: Readonly<Record<string, string | number>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('');
}

/** Markup as entities; characters that XML 1.0 can't hold (controls, lone surrogates) as U+FFFD. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/[&<>"'\n\r\t]/g, (character) => entities[character] ?? character);
}

/** White space too: attributes would turn it into spaces. */
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

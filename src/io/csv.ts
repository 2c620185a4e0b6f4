import { CsvError, type Parser, parse } from 'csv-parse';
import { InputError } from '../core/errors.ts';
import { defaultMaximumLineBytes, readLines } from './lines.ts';
import type { Row } from './rows.ts';

interface ParsedRecord {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

export interface CsvOptions {
  /** A column name that stands in the header again: refused, or only the first such column is read. Default: refused. */
  readonly repeatedNames?: 'refuse' | 'first';
}

/**
 * Streams a CSV file with a header (RFC 4180; comma, semicolon or tab, told from the header line; quoted fields
 * may hold line ends). A row's value is an object of strings by column name. A row with too many or too few
 * fields comes as its error.
 * @throws InputError when the file can't be opened, decompressed or decoded, on a repeated column name (unless only the
 * first is to be read), and on broken quoting: what comes after it can't be told apart.
 */
export async function* readCsv(
  path: string,
  { repeatedNames = 'refuse' }: CsvOptions = {},
): AsyncGenerator<Row> {
  let header: readonly string[] | undefined;
  let nextLine = 1;
  try {
    for await (const { record, info } of parsedRecords(path)) {
      const line = info.lines - newlinesIn(record);
      if (header) yield rowOf(path, line, header, record);
      else header = repeatedNames === 'first' ? firstNames(record) : checkedHeader(path, record);
      nextLine = info.lines + 1;
    }
  } catch (error) {
    throw error instanceof CsvError ? badQuoting(path, nextLine, error) : error;
  }
}

/** Taken from the parser line by line, so that an error further down does not swallow the records before it. */
async function* parsedRecords(path: string): AsyncGenerator<ParsedRecord> {
  let parser: Parser | undefined;
  let failure: unknown;
  for await (const line of readLines(path)) {
    if (line.error) throw line.error;
    parser ??= createParser(line.text, (error) => {
      failure = error;
    });
    parser.write(`${line.text}\n`);
    for (let next = parser.read(); next !== null; next = parser.read()) yield next as ParsedRecord;
    if (failure) throw failure;
  }
  if (!parser) return;
  parser.end();
  yield* parser as AsyncIterable<ParsedRecord>;
}

function createParser(headerLine: string, onError: (error: unknown) => void): Parser {
  return parse({
    delimiter: [',', ';', '\t'].find((delimiter) => headerLine.includes(delimiter)) ?? ',',
    record_delimiter: '\n',
    info: true,
    skip_empty_lines: true,
    relax_column_count: true,
    max_record_size: defaultMaximumLineBytes,
  }).on('error', onError);
}

function newlinesIn(fields: readonly string[]): number {
  return fields.reduce((count, field) => count + field.split('\n').length - 1, 0);
}

/** Later columns of the same name lose theirs. */
function firstNames(names: readonly string[]): readonly string[] {
  const trimmed = names.map((name) => name.trim());
  return trimmed.map((name, index) => (trimmed.indexOf(name) === index ? name : ''));
}

function checkedHeader(path: string, names: readonly string[]): readonly string[] {
  const trimmed = names.map((name) => name.trim());
  // Spreadsheets leave columns without a name at the end: nothing reads them.
  const repeated = trimmed.find((name, index) => name !== '' && trimmed.indexOf(name) !== index);
  if (repeated !== undefined) {
    throw new InputError({
      file: path,
      line: 1,
      expected: 'a header with a different name for each column',
      got: `the name "${repeated}" twice`,
      advice: 'rename one of the columns',
    });
  }
  return trimmed;
}

function rowOf(path: string, line: number, header: readonly string[], fields: readonly string[]): Row {
  if (fields.length === header.length) {
    return { line, value: Object.fromEntries(header.map((name, index) => [name, fields[index]])) };
  }
  return {
    line,
    error: new InputError({
      file: path,
      line,
      expected: `${header.length} fields, as in the header`,
      got: `${fields.length}`,
      advice: 'put fields that hold a comma or a line end in double quotes',
    }),
  };
}

function badQuoting(path: string, line: number, cause: CsvError): InputError {
  const tooLong = cause.code === 'CSV_MAX_RECORD_SIZE' || cause.code === 'CSV_QUOTE_NOT_CLOSED';
  return new InputError({
    file: path,
    line,
    expected: 'a row of CSV',
    got: tooLong ? 'a quoted field that is never closed' : `broken quoting (${cause.message})`,
    advice: 'write a quote inside a quoted field as two quotes ("")',
    cause,
  });
}

import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import PDFDocument from 'pdfkit';

/** A résumé's parts, in which the same one is written as text, Markdown, PDF and DOCX. */
export interface Written {
  readonly name: string;
  readonly sections: readonly { readonly heading: string; readonly items: readonly string[] }[];
}

export function asText({ name, sections }: Written): string {
  const parts = sections.map(
    ({ heading, items }) => `${heading}\n${items.map((item) => `- ${item}`).join('\n')}`,
  );
  return `${[name, ...parts].join('\n\n')}\n`;
}

export function asMarkdown({ name, sections }: Written): string {
  const parts = sections.map(
    ({ heading, items }) => `## ${heading}\n\n${items.map((item) => `* ${item}`).join('\n')}`,
  );
  return `${[`# ${name}`, ...parts].join('\n\n')}\n`;
}

export function asPdf({ name, sections }: Written): Promise<Buffer> {
  return pdf((page) => {
    page.fontSize(20).text(name).moveDown();
    for (const { heading, items } of sections) {
      page.font('Helvetica-Bold').fontSize(14).text(heading).font('Helvetica').fontSize(10.5);
      for (const item of items) page.text(`• ${item}`, { indent: 8 });
      page.moveDown();
    }
  });
}

export function asDocx({ name, sections }: Written): Promise<Buffer> {
  return docx([
    new Paragraph({ text: name, heading: HeadingLevel.TITLE }),
    ...sections.flatMap(({ heading, items }) => [
      new Paragraph({ text: heading, heading: HeadingLevel.HEADING_2 }),
      ...items.map((text) => new Paragraph({ text, bullet: { level: 0 } })),
    ]),
  ]);
}

export function docx(children: readonly (Paragraph | Table)[]): Promise<Buffer> {
  return Packer.toBuffer(new Document({ sections: [{ children: [...children] }] }));
}

export const boldParagraph = (text: string) =>
  new Paragraph({ children: [new TextRun({ text, bold: true })] });

export const table = (rows: readonly (readonly string[])[]) =>
  new Table({
    rows: rows.map(
      (cells) =>
        new TableRow({
          children: cells.map(
            (cell) => new TableCell({ children: cell.split('\n').map((text) => new Paragraph({ text })) }),
          ),
        }),
    ),
  });

/** A PDF that `draw` writes on A4 pages with margins of 50 points. */
export function pdf(
  draw: (page: PDFKit.PDFDocument) => void,
  options: PDFKit.PDFDocumentOptions = {},
): Promise<Buffer> {
  const document = new PDFDocument({ size: 'A4', margin: 50, ...options });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const written = new Promise<Buffer>((resolve) => {
    document.on('end', () => resolve(Buffer.concat(chunks)));
  });
  draw(document);
  document.end();
  return written;
}

import type { DatasetManifest } from './manifest.ts';

/** The README of a dataset folder. @param sections instead of the request to its owner to complete it */
export function datasetCard(manifest: DatasetManifest, sections = ''): string {
  const { title, version, files, splits, source, licence, provenance, citation } = manifest;
  const records = files.reduce((sum, file) => sum + file.records, 0);
  return `# ${oneLine(title)}

Version ${oneLine(version)}, ${records} records.

| train | validation | test | without a split |
| --- | --- | --- | --- |
| ${splits.train} | ${splits.validation} | ${splits.test} | ${splits.none} |

- Source: ${oneLine(source)}
- Licence: ${oneLine(licence)}
- Provenance: ${oneLine(provenance)}
${citation ? `- Citation: ${oneLine(citation)}\n` : ''}- Files: ${files.map(({ path, format }) => `\`${path}\` (${format})`).join(', ')}; sizes and sha256 in \`manifest.json\`

${sections || toComplete}`;
}

const toComplete = `Say here who wrote the texts and the labels, whom they are about, what the data must not be used for.
`;

/** Names and paths come from anywhere: they stay on their line and mean no markup. */
function oneLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>|#]/g, (character) => `\\${character}`)
    .trim();
}

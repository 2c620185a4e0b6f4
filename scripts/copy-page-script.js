// The program of the HTML report's page is plain JavaScript, read at run time: it goes into the build as it is.
import { cpSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const pathOf = (folder) => fileURLToPath(new URL(`../${folder}/report/html/browser`, import.meta.url));
cpSync(pathOf('src'), pathOf('dist'), { recursive: true });

import type { Perturbation } from './perturbation.ts';

const bullets = /^(\s*)(?:[-*•–]|\d{1,2}[.)])(\s+)/;

/** What a converter does to a file: other bullets, Windows line ends, an empty line more, blanks at line ends. */
export const layout: Perturbation = {
  id: 'layout',
  title: 'bullets, blanks and line ends changed',
  kind: 'meaningless',
  apply({ resume }) {
    const lines = resume.split(/\r\n|\n|\r/);
    return lines
      .map((line) =>
        line.replace(
          bullets,
          (_, before: string, after: string) => `${before}${/^\s*•/.test(line) ? '-' : '•'}${after}`,
        ),
      )
      .map((line) => (line.trim() === '' ? '\r\n' : `${line}  \r\n`))
      .join('');
  },
};

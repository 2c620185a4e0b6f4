export const exportFormats = ['json', 'graphml', 'csv'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** Told now and then how far reading has come. */
export type DataProgress = (progress: { records: number }) => void;

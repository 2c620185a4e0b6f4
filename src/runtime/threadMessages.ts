/** What a thread is asked: some work, or not to go on with what it was asked before. */
export type ThreadRequest = { readonly id: number; readonly work: unknown } | { readonly cancel: number };

/** An error's facts: its class does not survive the way between threads. */
export interface Problem {
  readonly kind: 'InputError' | 'UsageError' | 'RuntimeFailure' | 'other';
  readonly message: string;
  readonly facts?: { readonly file?: string; readonly expected: string; readonly got: string };
  readonly advice?: string;
}

export type ThreadReply =
  | { readonly opened: unknown }
  | { readonly notOpened: Problem }
  | { readonly id: number; readonly result: unknown }
  | { readonly id: number; readonly problem: Problem };

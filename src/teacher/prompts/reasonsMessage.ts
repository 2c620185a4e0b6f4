import type { ChatMessage } from '../../core/task.ts';

/** Tells what was wrong with an earlier answer; nothing where there was none. */
export function reasonsMessage(reasons: readonly string[]): ChatMessage[] {
  if (reasons.length === 0) return [];
  const list = reasons.slice(0, 12).map((reason) => `- ${reason}`);
  return [
    {
      role: 'user',
      content: `An earlier answer could not be used:\n${list.join('\n')}\nWrite the whole answer anew and mind these points.`,
    },
  ];
}

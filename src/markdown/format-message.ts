import type { VFileMessage } from 'vfile-message';

/** Write a message as `file:line:column: reason`, as editors and terminals make links of it. */
export function formatMessage({ file, line, column, reason }: VFileMessage): string {
	return `${file}:${line ?? 1}:${column ?? 1}: ${reason}`;
}

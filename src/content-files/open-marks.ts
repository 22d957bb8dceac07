import type { VFileMessage } from 'vfile-message';
import { messageAt } from './message.ts';

/** Stands for what a person has to fill in, in a file that a command wrote. */
export const openMark = 'TODO';

/** A comment in YAML; in a page, a heading looks like one. */
const comment = /(?:^|\s)#.*/;

/** Report what is still to be filled in. */
export function reportOpenMarks(path: string, text: string): VFileMessage[] {
	return text.split('\n').flatMap((line, index) => {
		const read = path.endsWith('.yaml') ? line.replace(comment, '') : line;
		const column = read.search(new RegExp(`\\b${openMark}\\b`)) + 1;
		const reason = `Unexpected \`${openMark}\`, expected the words that a command left to you, or no such line`;
		return column > 0 ? [messageAt(path, { line: index + 1, column }, 'todo', reason)] : [];
	});
}

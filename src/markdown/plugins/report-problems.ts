import type { Node } from 'unist';
import type { VFile } from 'vfile';
import { formatMessage } from '../../content-files/message.ts';

/**
 * Stop a page that has problems, with all of them. It comes last: Astro shows where `file.fail` points and drops plain
 * messages, so nothing may end as a message.
 */
export default function reportProblems() {
	return (_tree: Node, file: VFile): undefined => {
		const [first] = file.messages;
		if (!first) return;
		file.fail(file.messages.map(formatMessage).join('\n'), {
			place: first.place,
		});
	};
}

import type { Root } from 'hast';
import type { VFile } from 'vfile';
import { passagesIn } from '../page/passages.ts';

/** Collect the running text of a page, with its places, for the check of the prose. */
export default function rehypeProse() {
	return (tree: Root, file: VFile): undefined => {
		file.data.prose = passagesIn(tree);
	};
}

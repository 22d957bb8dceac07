import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { reportBrokenCharacters } from '../../content-files/broken-characters.ts';

/** Report characters that wrong decoding or a slip has left in the text, looking in the source itself. */
export default function remarkBrokenCharacters() {
	return (_tree: Root, file: VFile): undefined => {
		reportBrokenCharacters(String(file), file);
	};
}

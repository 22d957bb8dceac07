import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { reportBrokenCharacters } from '../../content-files/broken-characters.ts';

/** Report characters that a wrong decoding or a slip left in the text; they are looked for in the source itself. */
export default function remarkBrokenCharacters() {
	return (_tree: Root, file: VFile): undefined => {
		reportBrokenCharacters(String(file), file);
	};
}

import type { VFileMessage } from 'vfile-message';
import { fileStart, messageAt } from './message.ts';

/**
 * Decode a file of the content. One in another encoding than UTF-8 is read in its own, so that the encoding is the one
 * thing that is reported of it.
 *
 * @param path the file's path relative to the project's folder, as shown in messages
 */
export function decode(path: string, bytes: Uint8Array): { text: string; messages: VFileMessage[] } {
	const utf8 = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
	const [name, label] = otherEncoding(bytes, utf8) ?? [];
	if (!name) return { text: utf8, messages: [] };
	const reason = `Unexpected encoding ${name}, expected UTF-8: save the file in that`;
	return { text: new TextDecoder(label).decode(bytes), messages: [messageAt(path, fileStart, 'encoding', reason)] };
}

/** Tell what else than UTF-8 a file is in, by its name and its label for a decoder. */
function otherEncoding([first, second]: Uint8Array, utf8: string): [name: string, label: string] | undefined {
	// A byte order mark, or the half of a first character that is plain.
	if ((first === 0xff && second === 0xfe) || second === 0) return ['UTF-16', 'utf-16le'];
	if ((first === 0xfe && second === 0xff) || first === 0) return ['UTF-16', 'utf-16be'];
	// If a single character beyond ASCII is well-formed, the file is in UTF-8, and has lost a byte somewhere.
	const isOther = utf8.includes('\uFFFD') && /^[\0-\x7F\uFFFD]*$/.test(utf8);
	return isOther ? ['Latin-1', 'latin1'] : undefined;
}
